#!/usr/bin/env node
// @ts-check
/** The command line. Where compiled sources cannot be kept, the run transforms them itself. */
import { setFlagsFromString } from 'node:v8';
import { compiledSources } from './compiled-sources.js';

// Garbage is looked for when there is half as much more of everything; else it would be when there is several
// times as much, and memory that is new costs more than to look.
setFlagsFromString('--heap-growing-percent=50');

/** @returns {Promise<string>} */
async function mainModule() {
  try {
    return new URL('src/cli/main.mjs', await compiledSources()).href;
  } catch {
    const { register } = await import('tsx/esm/api');
    register();
    return new URL('./main.ts', import.meta.url).href;
  }
}

await import(await mainModule());
