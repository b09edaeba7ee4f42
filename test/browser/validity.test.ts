/** The pages and the style sheets as the W3C's checker reads them. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openSite } from './site.ts';

const CHECKER = join(createRequire(import.meta.url).resolve('vnu-jar'), '../build/dist/vnu.jar');

/** What the checker finds wrong. */
function errorsIn(...files: readonly string[]): string {
  const { status, stderr } = spawnSync('java', ['-jar', CHECKER, '--errors-only', ...files], {
    encoding: 'utf8',
  });
  expect(status).not.toBeNull();
  return stderr;
}

test('every page of a site under a path is valid', () => {
  expect(errorsIn('--skip-non-html', inject('siteFolder'))).toBe('');
});

test('every page of a site at the root is valid', async () => {
  const site = await openSite('/');
  onTestFinished(() => site.close());
  expect(errorsIn('--skip-non-html', site.folder)).toBe('');
});

test('every style sheet is valid', async () => {
  const assets = join(inject('siteFolder'), 'assets');
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(errorsIn('--css', ...sheets.map((name) => join(assets, name)))).toBe('');
});

test('the checker does find errors', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'invalid-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'a.html'), '<!DOCTYPE html><title>A</title><p><main></p>');
  expect(errorsIn('--skip-non-html', folder)).toContain('error');
});
