import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { streamLines } from '../../src/read/stream-lines.ts';
import { folderOf } from '../cli/run.ts';

async function linesOf(text: string | Uint8Array): Promise<string[]> {
  const file = join(folderOf({}), 'lines');
  writeFileSync(file, text);
  const lines: string[] = [];
  for await (const line of streamLines(file)) lines.push(line);
  return lines;
}

it.each([
  ['', []],
  ['a\nb', ['a', 'b']],
  ['a\r\n\r\nb\n', ['a', '', 'b']],
  ['\uFEFFa\u2028b\u2029c\n', ['a\u2028b\u2029c']],
])('%j → %j', async (text, lines) => {
  expect(await linesOf(text)).toEqual(lines);
});

it('puts together what the pieces of a large file cut', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `${index} 작은 캐시`);
  expect(await linesOf(lines.join('\n'))).toEqual(lines);
});

it('refuses what is not UTF-8, also at the end', async () => {
  await expect(linesOf(Buffer.from([0x61, 0xff, 0x0a]))).rejects.toThrow();
  await expect(linesOf(Buffer.from('작').subarray(0, 2))).rejects.toThrow();
});
