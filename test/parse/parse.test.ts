import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';

/** Each message as `line:column rule`. */
const messagesOf = (text: string): string[] =>
  parse(text).messages.map(
    ({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`,
  );

describe('messages', () => {
  it('on an empty file stand at its beginning, or at its date', () => {
    expect(messagesOf('')).toEqual(['1:1 empty-file']);
    expect(messagesOf('\n\n  2025-01-22\n')).toEqual(['3:3 empty-file']);
  });

  it('on one line come in the order of their places', () => {
    const text = '2025-01-22\nCounting Ducks\n(Minji Seo)\n오리를 셉니다.\n#duck #duck goose';
    expect(messagesOf(text).filter((message) => message.startsWith('5:'))).toEqual([
      '5:8 repeated-tag',
      '5:13 stray-tag-word',
    ]);
  });
});

it('seeks no abstract below a marked one', () => {
  const english = 'Ducks are counted by hand. '.repeat(9).trim();
  const text = `*Counting Ducks* (Minji Seo)\n> What it says.\n${english}\n#duck`;
  const [entry] = parse(text).days.flatMap(({ entries }) => entries);
  expect(entry?.abstract.map(({ value }) => value)).toEqual(['What it says.']);
  expect(entry?.commentary.en.map(({ value }) => value)).toEqual([english]);
});
