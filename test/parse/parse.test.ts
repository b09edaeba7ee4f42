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
