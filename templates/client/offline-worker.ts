/**
 * Shows the site without a connection. With one, each page is the one that the site has: nothing that was
 * kept comes first but what is named by its contents.
 */
import type { OfflineShell } from '../../src/eleventy/offline-shell.ts';

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What TypeScript itself knows of workers cannot stand beside what it knows of pages. */
interface ServiceWorkerScope {
  readonly location: URL;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
}

declare const self: ServiceWorkerScope;

/** Stands before this script. */
declare const SHELL: OfflineShell;

const SCOPE = self.registration.scope;

/** Other sites may share the host, and so all that is kept on it. */
const OWN = `reading-notes ${SCOPE} `;

type Kind = 'pages' | 'files';

/** What was visited; it stays when the worker changes. */
const VISITED: Readonly<Record<Kind, { readonly cache: string; readonly most: number }>> = {
  pages: { cache: `${OWN}pages`, most: 200 },
  files: { cache: `${OWN}files`, most: 400 },
};

const SHELL_CACHE = `${OWN}${SHELL.version}`;

/** The newest come first: see `takeOver`. */
const CACHES = [VISITED.pages.cache, VISITED.files.cache, SHELL_CACHE];

/** How the pieces of the search index end, whose names tell their contents. */
const PIECE = '.bin';

const PRELOADED_FACE = /<link rel="preload" as="font" crossorigin href="([^"]+)">/g;

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepShell(), keepOpenPages()]));
  void self.skipWaiting();
});

async function keepShell(): Promise<void> {
  const shell = await caches.open(SHELL_CACHE);
  await shell.addAll(SHELL.files.map((file) => new Request(file, { cache: 'no-cache' })));
  const home = (await (await shell.match(SCOPE))?.text()) ?? '';
  await shell.addAll(Array.from(home.matchAll(PRELOADED_FACE), ([, face = '']) => face));
}

/** They were loaded before there was a worker to keep them. */
async function keepOpenPages(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const inScope = open.filter(({ url }) => url.startsWith(SCOPE));
  await Promise.all(
    inScope.map(async ({ url }) => {
      await keep('pages', addressOf(url), await fetch(url));
    }),
  );
}

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

/** From an older worker, whose shell goes; what was visited is not left older than the new shell. */
async function takeOver(): Promise<void> {
  await removeCaches((name) => !CACHES.includes(name));
  const shell = await caches.open(SHELL_CACHE);
  for (const { cache } of Object.values(VISITED)) {
    const visited = await caches.open(cache);
    const refresh = async (request: Request): Promise<void> => {
      const fresh = await shell.match(request);
      if (fresh) await visited.put(request, fresh);
    };
    await Promise.all((await visited.keys()).map(refresh));
  }
  await self.clients.claim();
}

async function removeCaches(isOld: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OWN) && isOld(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (isGone || method !== 'GET' || !url.startsWith(SCOPE)) return;
  event.respondWith(mode === 'navigate' ? answerPage(event) : answerFile(event));
});

async function answerPage(event: FetchEvent): Promise<Response> {
  const address = addressOf(event.request.url);
  try {
    // Hosts may let a browser show a page for some minutes without asking.
    const response = await fetch(event.request, { cache: 'no-cache' });
    event.waitUntil(keep('pages', address, response).then(trim).then(leaveIfGone));
    return response;
  } catch {
    return (await kept(address)) ?? (await kept(SHELL.offline)) ?? Response.error();
  }
}

async function answerFile(event: FetchEvent): Promise<Response> {
  const { destination, url } = event.request;
  const address = addressOf(url);
  const known = await kept(address);
  if (known && address.endsWith(PIECE)) return known;
  try {
    const response = await fetch(event.request);
    // Faces are many, and change with the tool alone: to write them down each time would be a waste.
    if (!known || destination !== 'font') event.waitUntil(keep('files', address, response));
    return response;
  } catch {
    return known ?? Response.error();
  }
}

/** Nothing on the site depends on a query but what scripts make of it. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function kept(address: string): Promise<Response | undefined> {
  for (const cacheName of CACHES) {
    const found = await caches.match(address, { cacheName });
    if (found) return found;
  }
  return undefined;
}

/** Not what is missing, in part or elsewhere. */
async function keep(kind: Kind, address: string, response: Response): Promise<void> {
  if (isGone || response.status !== 200 || response.redirected) return;
  const copy = response.clone();
  const cache = await caches.open(VISITED[kind].cache);
  await cache.put(address, copy);
}

/** What was put last is last, so that the oldest go. */
async function trim(): Promise<void> {
  for (const { cache: name, most } of Object.values(VISITED)) {
    const cache = await caches.open(name);
    const old = (await cache.keys()).slice(0, -most);
    await Promise.all(old.map((request) => cache.delete(request)));
  }
}

let hasAsked = false;
let isGone = false;

/**
 * A browser goes on with a worker that the site has no longer. This one asks, once each time it is started,
 * and goes itself; a site that has it after all starts it anew on its next page.
 */
async function leaveIfGone(): Promise<void> {
  if (hasAsked) return;
  hasAsked = true;
  const { status } = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store' });
  if (status !== 404 && status !== 410) return;
  isGone = true;
  await self.registration.unregister();
  await removeCaches(() => true);
}
