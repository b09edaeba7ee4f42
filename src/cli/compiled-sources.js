// @ts-check
/**
 * The sources as a few modules that hold all they import, made anew when a source or a package changed.
 * Without them each run would transform two hundred files, and load a thousand.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = path.join(ROOT, '.cache', 'compiled');

/** What Node and Eleventy load by name; all else is loaded by these. */
const ENTRIES = /^(?:src\/cli\/main\.ts|\.eleventy\.ts|templates\/(?:assets\/)?[^/]*\.11ty\.tsx?)$/;

/** Which packages are installed; npm writes the second. */
const PACKAGES = ['package.json', 'node_modules/.package-lock.json'];

/** The address of the folder with the compiled sources. */
export async function compiledSources() {
  const files = sourceFiles();
  const folder = path.join(CACHE, fingerprint([...PACKAGES, ...files]));
  if (!existsSync(folder)) await compile(files, folder);
  return pathToFileURL(`${folder}/`);
}

/** From the root. */
function sourceFiles() {
  const found = ['src', 'templates'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|ts|tsx)$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
  );
  return ['.eleventy.ts', ...found.sort()];
}

/** @param {readonly string[]} files */
function fingerprint(files) {
  const hash = createHash('sha256').update(`${process.version} ${ROOT}`);
  for (const file of files) {
    const location = path.join(ROOT, file);
    hash.update(`\0${file}\0`).update(existsSync(location) ? readFileSync(location) : '');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {readonly string[]} files
 * @param {string} folder
 */
async function compile(files, folder) {
  const { build } = await import('esbuild');
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(path.join(CACHE, 'new-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: files.filter((file) => ENTRIES.test(file)),
    outdir: work,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // They find their own files beside them, or are no modules in strict mode.
    external: ['esbuild', '@11ty/eleventy-dev-server', '@resvg/resvg-js', 'fsevents'],
    banner: { js: bannerOf(ROOT) },
    define: { 'process.env.COMPILED_SOURCES': JSON.stringify(path.relative(ROOT, folder)) },
    plugins: [withoutReloading, ownAddresses],
    logLevel: 'error',
  });
  // Another run may have been first.
  await rename(work, folder).catch(() => rm(work, { recursive: true }));
  await removeOthers(folder);
}

/**
 * Packages of the older kind call `require`.
 *
 * @param {string} folder
 */
const bannerOf = (folder) =>
  `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(${JSON.stringify(pathToFileURL(folder).href)});`;

/**
 * Modules go on finding what lies beside their sources: ours do, and those of Eleventy.
 *
 * @type {import('esbuild').Plugin}
 */
const ownAddresses = {
  name: 'own-addresses',
  setup(build) {
    build.onLoad({ filter: /[/\\](?:src|templates)[/\\].*\.[jt]sx?$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: 'default' };
    });
  },
};

/**
 * Eleventy starts a thread to read changed modules anew, which no run here ever does.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutReloading = {
  name: 'without-reloading',
  setup(build) {
    build.onLoad({ filter: /eleventy[/\\]src[/\\]Util[/\\]EsmResolverPortAdapter\.js$/ }, () => ({
      contents: 'export const addModifiedPath = () => undefined;',
    }));
  },
};

/** Milliseconds; a run that began with what is older is surely over. */
const HOUR = 3_600_000;

/** @param {string} folder the one to keep */
async function removeOthers(folder) {
  for (const name of readdirSync(CACHE)) {
    const other = path.join(CACHE, name);
    const { mtimeMs } = await stat(other);
    if (other !== folder && mtimeMs < Date.now() - HOUR) await rm(other, { recursive: true });
  }
}
