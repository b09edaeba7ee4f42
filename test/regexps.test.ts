/** No regular expression of the project can be made slow by what a note says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => join(item.parentPath, item.name));
}

function literalsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

function isSafe(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  return checkSync(literal.slice(1, end), literal.slice(end + 1)).status === 'safe';
}

const cases = ['src', 'templates']
  .flatMap(sourceFiles)
  .map((file) => ({ file: relative(ROOT, file), literals: literalsOf(file) }))
  .filter(({ literals }) => literals.length > 0);

test.each(cases)('$file has none that backtracks', ({ literals }) => {
  expect(literals.filter((literal) => !isSafe(literal))).toEqual([]);
});
