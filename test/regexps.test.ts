/** No regular expression of the project can be made slow by what a note says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Milliseconds: some take ten seconds of a busy machine to prove. */
const PATIENCE = 120_000;

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => join(item.parentPath, item.name));
}

interface Found {
  readonly literals: string[];
  /** Whether it makes some at run time. */
  isMaker: boolean;
}

function regexpsOf(file: string): Found {
  const found: Found = { literals: [], isMaker: false };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.literals.push(node.text);
    if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent))
      found.isMaker = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function isSafe(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  return checkSync(source, flags, { timeout: PATIENCE }).status === 'safe';
}

const files = ['src', 'templates', '.eleventy.ts'].flatMap((name) =>
  name.endsWith('.ts') ? join(ROOT, name) : sourceFiles(name),
);
const found = files.map((file) => ({ file: relative(ROOT, file), ...regexpsOf(file) }));

test.each(found.filter(({ literals }) => literals.length > 0))(
  '$file has none that backtracks',
  ({ literals }) => {
    expect(literals.filter((literal) => !isSafe(literal))).toEqual([]);
  },
  PATIENCE,
);

/** Loads modules and does something with them; returns what expressions were made meanwhile. */
async function madeDuring(work: () => Promise<unknown>): Promise<string[]> {
  const made: string[] = [];
  const { RegExp: Original } = globalThis;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const expression = new target(source, flags);
      made.push(String(expression));
      return expression;
    },
  });
  await work().finally(() => {
    globalThis.RegExp = Original;
  });
  return made;
}

/** Files that make expressions, and what has them made. */
const MAKERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'src/math/repair.ts': () => import('../src/math/repair.ts'),
  'src/math/tokens.ts': () => import('../src/math/tokens.ts'),
  'src/search/needles.ts': async () => {
    const { rangesOf } = await import('../src/search/needles.ts');
    rangesOf('강화 학습', [{ ko: '학습' }, { ko: '강화학습의재발견' }]);
  },
};

test('the files that make some at run time are known', () => {
  const makers = found.filter(({ isMaker }) => isMaker).map(({ file }) => file);
  expect(makers.sort()).toEqual(Object.keys(MAKERS));
});

test.each(Object.entries(MAKERS))(
  '%s makes none that backtracks',
  async (_, make) => {
    vi.resetModules();
    const made = await madeDuring(make);
    expect(made).not.toEqual([]);
    expect(made.filter((expression) => !isSafe(expression))).toEqual([]);
  },
  PATIENCE,
);
