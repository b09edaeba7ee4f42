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
    // Of tests that make no site: Eleventy loads the same sources again in a way that V8 counts amiss.
    coverage: {
      include: ['src/parse/**', 'src/math/**'],
      thresholds: { 'src/parse/**': { branches: 100, functions: 100, lines: 100 } },
    },
  },
});
