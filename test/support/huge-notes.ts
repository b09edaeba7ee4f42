/** Notes of any size that are hard on a reader: deep, long, or the same thing over and over. */

const HEAD = '2025-01-22\nOn Small Caches\n(Ana Seo)\n';
const TAGS = '\n#cache\n';

/** As often as there is room for it. */
const times = (text: string, size: number): string =>
  text.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(text))));

const body = (text: string): string => `${HEAD}${text}${TAGS}`;

/** A note of about so many bytes. */
type Huge = (size: number) => string;

const repeated =
  (text: string): Huge =>
  (size) =>
    body(times(text, size));

/** Opened as deep as it goes, and closed again. */
const nested =
  (open: string, middle: string, close: string): Huge =>
  (size) => {
    const depth = Math.floor(size / Buffer.byteLength(open + close));
    return body(open.repeat(depth) + middle + close.repeat(depth));
  };

/** Each line one step further in than the one before. */
const stairs =
  (step: string, line: string): Huge =>
  (size) => {
    const lines: string[] = [];
    let length = 0;
    for (let depth = 0; length < size; depth += 1) {
      lines.push(step.repeat(depth) + line);
      length += lines[depth]?.length ?? 0;
    }
    return body(lines.join('\n'));
  };

export const HUGE_NOTES: Readonly<Record<string, Huge>> = {
  'a line of letters': repeated('a'),
  'a line of spaces': (size) => body(`a${times(' ', size)}b`),
  'a line of Hangul': repeated('가'),
  'a line of words': repeated('model '),
  'a line of Korean words': repeated('모델을 '),
  'a line of sentences': repeated('a. '),
  'a line of full stops': repeated('a.'),
  'a line of #': repeated('#'),
  'a line of tags': (size) => `${HEAD}작은 캐시.\n${times('#a1 ', size)}`,
  'different tags': (size) =>
    `${HEAD}작은 캐시.\n${Array.from({ length: size / 8 }, (_, n) => `#t${n}`).join(' ')}`,
  'a line of underscores': repeated('_'),
  'a line of asterisks': repeated('*'),
  'asterisks around letters': repeated('*a '),
  'two asterisks and a letter': repeated('**a'),
  'asterisks, then underscores': repeated('*a _b '),
  'a line of backticks': repeated('`'),
  'runs of backticks, each longer': stairsOfTicks,
  'a line of tildes': repeated('~'),
  'a line of dollars': repeated('$'),
  'dollars around letters': repeated('$a '),
  'dollars that open': repeated(' $a'),
  formulas: repeated('$a_1$ '),
  'a formula as long as the note': (size) => body(`$${times('x+', size)}x$`),
  'a formula of scripts': (size) => body(`$${nestedText('x_{', 'x', '}', size)}$`),
  'a formula of fractions': (size) => body(`$${nestedText('\\frac{', 'x', '}{2}', size)}$`),
  'a formula of roots': (size) => body(`$${nestedText('\\sqrt{', 'x', '}', size)}$`),
  'a formula of braces': (size) => body(`$${nestedText('{', 'x', '}', size)}$`),
  'a formula of \\left( alone': (size) => body(`$${times('\\left(', size)}$`),
  'a display formula': (size) => body(`$$\n${times('x+y\\\\\n', size)}x\n$$`),
  'fractions without dollars': nested('\\frac{', 'x', '}{2}'),
  'scripts without dollars': repeated('x_1^2 '),
  'scripts of scripts without dollars': repeated('x_'),
  'sums without dollars': repeated('sum_i=1^N f_i '),
  'TeX commands without dollars': repeated('\\alpha '),
  backslashes: repeated('\\'),
  'parentheses that open': repeated('('),
  'parentheses that close': repeated(')'),
  parentheses: nested('(', 'a', ')'),
  'brackets that open': repeated('['),
  brackets: nested('[', 'a', ']'),
  'links that open': repeated('[a]('),
  'links in links': nested('[a', 'b', '](https://a.org)'),
  links: repeated('[a](https://a.org) '),
  'images that open': repeated('!['),
  'wikilinks that open': repeated('[['),
  wikilinks: repeated('[[250121 Gone]] '),
  'braces that open': repeated('{'),
  'angle brackets that open': repeated('<'),
  'tags of HTML': nested('<b>', 'a', '</b>'),
  'comments of HTML that open': repeated('<!-- '),
  'quotes of quotes': repeated('>'),
  'quotes of quotes with spaces': repeated('> '),
  'lists of lists on a line': repeated('- '),
  'numbered lists on a line': repeated('1. '),
  'lists of lists on lines': stairs('  ', '- a'),
  'quotes on lines, each deeper': stairs('> ', 'a'),
  'a list': repeated('- a\n'),
  'a list with blank lines': repeated('- a\n\n'),
  'a numbered list': repeated('1. a\n'),
  'a list with formulas': repeated('- 값 $x_1$ a\n'),
  addresses: repeated('https://a.org/b '),
  'an address as long as the note': (size) => body(`https://a.org/${times('a', size)}`),
  'an address of parentheses': (size) => body(`https://a.org/${times('(', size)}`),
  'an address of full stops': (size) => body(`https://a.org/${times('.', size)}`),
  'addresses without an end': repeated('https://'),
  'ids on arXiv': repeated('https://arxiv.org/abs/2501.00001 '),
  'mail addresses': repeated('a@b.c '),
  'signs of mail': repeated('a@'),
  entities: repeated('&amp;'),
  ampersands: repeated('&'),
  'combining marks': repeated('e\u0301\u0323'),
  'marks without a letter': repeated('\u0301'),
  'conjoining letters of Hangul': repeated('\u1100'),
  'zero width joiners': repeated('👩‍'),
  'letters beyond the first plane': repeated('𝔸'),
  'right to left marks': repeated('\u202E'),
  'line separators': repeated('a\u2028'),
  'carriage returns': repeated('a\r'),
  'blank lines': repeated('\n'),
  'short lines': repeated('a\n'),
  'Korean lines': repeated('가\n'),
  'lines in turns': repeated('가나다.\nabc is it.\n'),
  'authors between commas': (size) =>
    `2025-01-22\nOn Small Caches\n(${times('A B, ', size)}A B)\n작은 캐시.${TAGS}`,
  'commas for authors': (size) =>
    `2025-01-22\nOn Small Caches\n(A${times(',', size)})\n작은 캐시.${TAGS}`,
  'different authors': (size) =>
    `2025-01-22\nOn Small Caches\n(${Array.from({ length: size / 10 }, (_, n) => `A B${n}`).join(', ')})\n작은 캐시.${TAGS}`,
  'parentheses for authors': (size) =>
    `2025-01-22\nOn Small Caches\n(${nestedText('(', 'A', ')', size)})\n작은 캐시.${TAGS}`,
  'a long title': (size) => `2025-01-22\n${times('Small ', size)}\n(Ana Seo)\n작은 캐시.${TAGS}`,
  'sentences in both languages': (size) =>
    body(`${times('모델이 작다. ', size / 2)}\n${times('The model is small. ', size / 2)}`),
  'different sentences in both languages': (size) => {
    const numbers = Array.from({ length: size / 60 }, (_, n) => n);
    return body(
      `${numbers.map((n) => `모델 ${n}이 GPT-${n}보다 작다.`).join(' ')}\n${numbers.map((n) => `Model ${n} is smaller than GPT-${n}.`).join(' ')}`,
    );
  },
  'paragraphs in both languages': (size) =>
    body(`${times('모델이 작다.\n', size / 2)}${times('The model is small.\n', size / 2)}`),
  entries: (size) => `2025-01-22\n${times('On Caches\n(Ana Seo)\n작은 캐시.\n#a\n', size)}`,
  'different entries': (size) =>
    `2025-01-22\n${Array.from({ length: size / 50 }, (_, n) => `On Caches ${n}\n(Ana Seo)\n작은 캐시.\n#a\n`).join('')}`,
  days: (size) => times('2025-01-22\nOn Caches\n(Ana Seo)\n작은 캐시.\n#a\n', size),
  dates: (size) => times('2025-01-22\n', size),
  'lone tags': (size) => times('#a\n', size),
  'fences that open': repeated('```\n'),
  'fences without an end': repeated('```a\n'),
  'marks of English': repeated('<english>\n'),
  'marks of English on a line': repeated('<english>'),
  'headings of links': repeated('# Links\n'),
  separators: repeated('---\n'),
  dashes: repeated('-'),
  'dashes with spaces': repeated('- - '),
  'a table': repeated('| a | b |\n'),
  digits: repeated('1'),
  'numbers with points': repeated('1.'),
  'percent signs': repeated('3% '),
  'quotation marks': repeated('"a '),
  'front matter that opens': (size) => `---\n${times('a: b\n', size)}`,
  'different keys in front matter': (size) =>
    `---\n${Array.from({ length: size / 12 }, (_, n) => `k${n}: 1\n`).join('')}---\n${body('a')}`,
  'deep front matter': (size) => `---\na: ${nestedText('[', 'a', ']', size)}\n---\n${body('가')}`,
  'deep maps in front matter': (size) =>
    `---\na: ${nestedText('{a: ', 'a', '}', size)}\n---\n${body('가')}`,
  'stairs in front matter': (size) => {
    const depth = Math.floor(Math.sqrt(size * 2));
    return `---\n${Array.from({ length: depth }, (_, n) => `${' '.repeat(n)}a:\n`).join('')}---\n${body('가')}`;
  },
  'aliases in front matter': () => `---\n${bomb().join('\n')}\n---\n${body('가')}`,
};

function nestedText(open: string, middle: string, close: string, size: number): string {
  const depth = Math.floor(size / Buffer.byteLength(open + close));
  return open.repeat(depth) + middle + close.repeat(depth);
}

/** Each run of backticks has a length of its own, so that none closes another. */
function stairsOfTicks(size: number): string {
  const runs: string[] = [];
  for (let n = 1; (n * n) / 2 < size; n += 1) runs.push('`'.repeat(n));
  return body(runs.join(' '));
}

/** Lines of YAML, each of which says nine times what the one before says. */
function bomb(): string[] {
  return Array.from({ length: 10 }, (_, n) => {
    const item = n === 0 ? 'x' : `*a${n - 1}`;
    return `a${n}: &a${n} [${Array(9).fill(item).join(', ')}]`;
  });
}
