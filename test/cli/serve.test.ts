import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { folderOf, MAIN, ROOT } from './run.ts';

const NOTE = '2025년 1월 22일\nOn Small Caches\n(Ana Seo)\n작은 캐시에 대한 연구.\n#cache';

const pageAt = (url: string): Promise<string> =>
  fetch(url).then(
    (response) => response.text(),
    () => '',
  );

test('a changed note shows up in the served page, under the prefix of the site', async () => {
  const folder = folderOf({ 'notes/a.txt': NOTE, 'notes/site.yaml': 'url: https://a.org/papers/' });
  const port = await freePort();
  const paths = ['--notes', join(folder, 'notes'), '--output', join(folder, 'site')];
  const server = spawn(process.execPath, [MAIN, 'serve', ...paths, '--port', String(port)], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  onTestFinished(() => {
    server.kill();
  });
  const url = `http://localhost:${port}/papers/2025/01/22/`;
  const soon = { timeout: 30_000, interval: 200 };
  await expect.poll(() => pageAt(url), soon).toContain('On Small Caches');
  writeFileSync(join(folder, 'notes/a.txt'), NOTE.replace('Caches', 'Stacks'));
  await expect.poll(() => pageAt(url), soon).toContain('On Small Stacks');
});
