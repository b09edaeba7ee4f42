import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'node_modules/**'],
    pool: 'forks',
    execArgv: ['--import', 'tsx'],
    testTimeout: 60_000,
    coverage: {
      include: ['src/parse/**', 'src/math/**'],
      // All of it is run; on a busy machine V8 loses the count of a function now and then.
      thresholds: { 'src/parse/**': { branches: 98, functions: 98, lines: 97 } },
    },
  },
});
