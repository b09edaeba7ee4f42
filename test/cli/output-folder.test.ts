/** What a process that was killed left half moved. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moveBack, moveIn } from '../../src/cli/file-moves.ts';
import { restoreFolder } from '../../src/cli/output-folder.ts';
import { differences, treeOf } from '../support/tree.ts';
import { folderOf } from './run.ts';

/** Of a process that cannot be. */
const DRAFT = '.site-999999999-draft';

const CHANGES = { written: ['index.html', 'new/index.html'], gone: ['gone/index.html'] };

it('is put back as it was, also where putting it back was stopped and is begun again', () => {
  const root = folderOf({
    'site/index.html': 'before',
    'site/kept.html': 'kept',
    'site/gone/index.html': 'gone',
    [`${DRAFT}/new/index.html`]: 'after',
    [`${DRAFT}/new/new/index.html`]: 'new',
  });
  const [target, draft] = [join(root, 'site'), join(root, DRAFT)];
  const [fresh, old] = [join(draft, 'new'), join(draft, 'old')];
  const places = { target, fresh, old };
  const before = treeOf(target);
  moveIn(places, CHANGES);
  expect(differences(treeOf(target), before)).toContain('gone/index.html');
  for (let times = 0; times < 2; times += 1) {
    writeFileSync(`${old}.json`, JSON.stringify(CHANGES));
    expect(moveBack(places)).toBe(true);
    expect(differences(treeOf(target), before)).toEqual([]);
  }
});

it('is never taken for a site when only a part of one is left', () => {
  const root = folderOf({ [`${DRAFT}/old/tags/index.html`]: 'a part' });
  expect(restoreFolder(join(root, 'site'))).toBe(false);
  expect(existsSync(join(root, 'site'))).toBe(false);
});

it('is the whole site before where the new one was not in its place yet', () => {
  const root = folderOf({ [`${DRAFT}/old-site/index.html`]: 'before' });
  mkdirSync(join(root, DRAFT, 'new'));
  expect(restoreFolder(join(root, 'site'))).toBe(true);
  expect([...treeOf(join(root, 'site')).keys()]).toEqual(['index.html']);
  expect(existsSync(join(root, DRAFT))).toBe(false);
});
