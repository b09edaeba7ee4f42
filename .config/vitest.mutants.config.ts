import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{parse,math,pair}/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
