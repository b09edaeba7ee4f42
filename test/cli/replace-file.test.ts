import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { folderOf } from './run.ts';

test('keeps the permissions of a file, and leaves nothing beside it', async () => {
  const folder = folderOf({ 'a.txt': 'old' });
  const file = join(folder, 'a.txt');
  chmodSync(file, 0o640);
  await replaceFile(file, Buffer.from('old'), Buffer.from('new'));
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('leaves a file alone that was changed meanwhile', async () => {
  const folder = folderOf({ 'a.txt': 'newer' });
  const file = join(folder, 'a.txt');
  await expect(replaceFile(file, Buffer.from('old'), Buffer.from('new'))).rejects.toThrow(
    'changed',
  );
  expect(readFileSync(file, 'utf8')).toBe('newer');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});
