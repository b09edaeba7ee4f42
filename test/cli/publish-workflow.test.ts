/** What GitHub is told: how to publish the site, and how to read the problems that `check` prints. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf, ROOT, run } from './run.ts';

interface Matcher {
  readonly problemMatcher: readonly {
    readonly owner: string;
    readonly pattern: readonly (Readonly<Record<string, number>> & { readonly regexp: string })[];
  }[];
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const MATCHER = '.github/problem-matcher.json';

const commands = Object.values((parse(read('.github/workflows/publish.yml')) as Workflow).jobs)
  .flatMap(({ steps }) => steps)
  .flatMap(({ run: command }) => command ?? []);

describe('the workflow', () => {
  test('runs scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const names = commands.flatMap((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? []);
    expect(names).toEqual(['check', 'build']);
    for (const name of names) expect(scripts).toHaveProperty(name);
  });

  test('adds and removes a matcher that there is', () => {
    const { problemMatcher } = JSON.parse(read(MATCHER)) as Matcher;
    expect(commands).toContain(`echo '::add-matcher::${MATCHER}'`);
    expect(existsSync(join(ROOT, MATCHER))).toBe(true);
    for (const { owner } of problemMatcher) {
      expect(commands).toContain(`echo '::remove-matcher owner=${owner}::'`);
    }
  });
});

describe('the matcher', () => {
  /** As GitHub reads a line of output. */
  function annotationOf(line: string): Record<string, string> | undefined {
    const [pattern] = (JSON.parse(read(MATCHER)) as Matcher).problemMatcher[0]?.pattern ?? [];
    if (!pattern) throw new Error('No pattern');
    const { regexp, ...groups } = pattern;
    const match = new RegExp(regexp).exec(line);
    if (!match) return undefined;
    return Object.fromEntries(
      Object.entries(groups).map(([field, group]) => [field, match[group] ?? '']),
    );
  }

  test('finds the place, the severity and the words of every problem', () => {
    const folder = folderOf({
      'a b.txt': 'No day\n(Ada Byron)\nText: of  it.\n',
      '2025-01-22.txt': 'Title\n(Ada Byron)\nText.\n',
    });
    const { stdout, code } = run('check', folder);
    const problems = stdout.split('\n').filter((line) => / {2}(?:error|warning) {2}/.test(line));
    const annotations = problems.map(annotationOf);
    expect(code).toBe(1);
    expect(annotations).toContainEqual({
      file: join(folder, 'a b.txt'),
      line: '1',
      column: '1',
      severity: 'error',
      message: expect.stringMatching(/^\S.*\S$/) as string,
      code: 'no-date',
    });
    expect(annotations.every(Boolean)).toBe(true);
  });
});
