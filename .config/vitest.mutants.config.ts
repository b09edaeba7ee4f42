import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{parse,math,pair}/**/*.test.ts'],
    // They run for seconds, and a mistake that an example does not tell would take hours.
    exclude: ['**/{bounded,properties}.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
