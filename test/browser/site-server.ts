/** A built site on this machine, under the path that its settings name, with the headers of a host. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface SiteServer {
  /** Ends in the prefix: `http://localhost:1234/papers/`. */
  readonly url: string;
  close(): void;
}

/** What the site would have its host send with every file. */
function headersIn(folder: string): [field: string, value: string][] {
  const [rule = ''] = readFileSync(join(folder, '_headers'), 'utf8').split('\n\n');
  return rule
    .split('\n')
    .slice(1)
    .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line) ?? [])
    .map(([, field = '', value = '']) => [field, value]);
}

/** Serves `folder` at `prefix` (`/papers/`), and nothing beside it. */
export async function serveSite(folder: string, prefix: string): Promise<SiteServer> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : '..';
    const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
    const send = (status: number, found: string, body: Buffer): void => {
      response.statusCode = status;
      response.setHeader('content-type', TYPES[extname(found)] ?? '');
      response.setHeader('cache-control', 'max-age=600');
      for (const [field, value] of headersIn(folder)) response.setHeader(field, value);
      response.end(body);
    };
    readFile(file).then(
      (body) => {
        send(200, file, body);
      },
      async () => {
        const missing = join(folder, '404.html');
        send(404, missing, await readFile(missing));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${prefix}`, close: () => server.close() };
}
