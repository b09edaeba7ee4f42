/** What is said of packages is what is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Package {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

const packageOf = (folder: string): Package =>
  JSON.parse(read(join(folder, 'package.json'))) as Package;

const { dependencies, devDependencies } = packageOf('.');
const named = [...Object.keys(dependencies), ...Object.keys(devDependencies)];

/** The name and the licence of each row. */
const listed = new Map(
  Array.from(
    read('.github/packages.md').matchAll(/^\| `([^`]+)` +\| (\S+) +\| \S/gm),
    ([, name = '', licence = '']) => [name, licence],
  ),
);

test('each package is listed, once, in the order of its name', () => {
  expect([...listed.keys()]).toEqual(named);
});

describe.each(named)('%s', (name) => {
  test('has the licence that is said, which goes with that of the project', () => {
    const { license } = packageOf(join('node_modules', name));
    expect(listed.get(name)).toBe(license);
    expect(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1']).toContain(license);
  });
});

test('versions are fixed, each with a checksum, from whichever registry', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const locked = Object.entries(packages).filter(([folder]) => folder !== '');
  expect(locked.filter(([, { integrity }]) => !integrity).map(([folder]) => folder)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved).map(([folder]) => folder)).toEqual([]);
});
