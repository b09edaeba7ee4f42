/** `npm run bench -- NAME`: measurements, printed and never asserted. */
import { Command, InvalidArgumentError } from 'commander';
import { benchArchive } from './archive.ts';
import { benchBuild } from './build.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMath } from './math.ts';
import { benchSearch } from './search.ts';

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new InvalidArgumentError('Write a whole number from 1 on.');
  }
  return number;
}

const toNumbers = (text: string): number[] => text.split(',').map(toNumber);

const program = new Command('bench').description(
  'measurements; without a name, all but `build` and `search`',
);
program.action(async () => {
  await benchArchive();
  await benchLighthouse();
  benchMath();
});
program.command('archive').description('a site of 4,000 entries').action(benchArchive);
program.command('lighthouse').description('scores of pages in a browser').action(benchLighthouse);
program.command('math').description('formulas in very long lines').action(benchMath);
program
  .command('search')
  .description('what the search finds and takes, beside other engines')
  .option('--notes <folder>', 'other notes than the real ones at hand')
  .option('--entries <numbers>', 'sizes of larger collections', toNumbers, [4000, 16_000])
  .option('--no-peers', 'the search alone')
  .action(benchSearch);
program
  .command('build')
  .description('builds, cold and warm, beside other generators')
  .option('--entries <numbers>', 'sizes of made archives', toNumbers, [1000, 4000, 16_000, 64_000])
  .option('--runs <number>', 'how often each build is run', toNumber, 5)
  .option('--notes <folder>', 'real notes instead of made ones')
  .action(benchBuild);

await program.parseAsync();
