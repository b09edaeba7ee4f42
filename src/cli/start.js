#!/usr/bin/env node
// @ts-check
/** The command line. Where compiled sources cannot be kept, the run transforms them itself. */
import { compiledSources } from './compiled-sources.js';

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
