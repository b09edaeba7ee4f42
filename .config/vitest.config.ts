import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'node_modules/**'],
    pool: 'forks',
    // One is left free otherwise: of two, that is half.
    maxWorkers: '100%',
    execArgv: ['--import', 'tsx'],
    testTimeout: 60_000,
    coverage: {
      include: ['src/parse/**', 'src/math/**'],
      // All is run; V8 loses the count of a function now and then.
      thresholds: { 'src/parse/**': { branches: 99, functions: 99, lines: 99 } },
    },
  },
});
