/** `npm run bench -- NAME`: measurements, printed and never asserted. */
import { benchArchive } from './archive.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMath } from './math.ts';

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  archive: benchArchive,
  lighthouse: benchLighthouse,
  math: benchMath,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
for (const name of names) {
  const bench = BENCHES[name];
  if (bench) await bench();
  else {
    process.stderr.write(`No benchmark “${name}”; there is ${Object.keys(BENCHES).join(', ')}\n`);
    process.exitCode = 2;
  }
}
