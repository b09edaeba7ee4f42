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
      thresholds: { 'src/parse/**': { branches: 100, functions: 100, lines: 100 } },
    },
  },
});
