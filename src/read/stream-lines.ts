/** A file of any size → its lines, one at a time. */
import { createReadStream } from 'node:fs';

/**
 * Lines end in LF or CRLF alone: Node's own reader would cut a line at U+2028 too, which JSON allows
 * inside a text. It throws where the file cannot be read or is not UTF-8.
 */
export async function* streamLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of createReadStream(file)) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
