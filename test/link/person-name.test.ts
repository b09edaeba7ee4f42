import { describe, expect, it } from 'vitest';
import { canBe } from '../../src/link/person-name.ts';

describe('can be one person', () => {
  it.each([
    ['Minji Seo', 'Minji', 'Seo'],
    ['minji seo', 'MINJI', 'SEO'],
    ['M. Seo', 'Minji', 'Seo'],
    ['Minji Seo', 'M.', 'Seo'],
    ['Min-Ji Seo', 'Minji', 'Seo'],
    ['M.-J. Seo', 'Min Ji', 'Seo'],
    ['JR Smith', 'J. R.', 'Smith'],
    ['John Smith', 'John A.', 'Smith'],
    ['John Smith Jr.', 'John', 'Smith'],
    ['José Ruiz', "Jos{\\'e}", 'Ruiz'],
    ['Bernhard Schölkopf', 'Bernhard', 'Sch\\"olkopf'],
    ['Søren Ødegård', 'S{\\o}ren', '{\\O}deg{\\aa}rd'],
    ['Aäron van den Oord', 'Aaron', 'van den Oord'],
    ['A. van den Oord', 'Aaron van den', 'Oord'],
    ['Shai Ben-David', 'S.', 'Ben David'],
    ['Ana Seo (Cache Lab)', 'Ana', 'Seo'],
    ['Ana Seo et al.', 'Ana', 'Seo'],
    ['Ana Seo1*', 'Ana', 'Seo'],
    ['지민 김', '지민', '김'],
    ['DeepSeek-AI', '', 'DeepSeek AI'],
  ])('%s: %s %s', (written, given, family) => {
    expect(canBe(written, { given, family })).toBe(true);
  });
});

describe('cannot be one person', () => {
  it.each([
    ['Minji Seo', 'Minjun', 'Seo'],
    ['Minji Seo', 'Minji', 'Kim'],
    ['M. Seo', 'Tom', 'Seo'],
    ['Minji Seo', 'Seo', 'Minji'],
    ['John B. Smith', 'John A.', 'Smith'],
    ['Min Seo', 'Minji', 'Seo'],
    ['Minji Seo', '', 'Seo'],
    ['Seo', 'Minji', 'Seo'],
    ['S. David', 'Shai', 'Ben-David'],
    ['', '', ''],
    ['?', '', '!'],
  ])('%s: %s %s', (written, given, family) => {
    expect(canBe(written, { given, family })).toBe(false);
  });
});
