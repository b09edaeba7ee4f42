/** The paragraphs below the authors → abstract, Korean and English commentary, told by script. */
import type { Paragraph } from '../model.ts';
import { isProse, scriptOf, type Script } from './script.ts';

export interface Split {
  readonly abstract: readonly Paragraph[];
  readonly ko: readonly Paragraph[];
  readonly en: readonly Paragraph[];
  /** Paragraphs that could be read in another way, with the reading that was taken. */
  readonly unsure: readonly { readonly paragraph: Paragraph; readonly reading: string }[];
}

interface Scripted {
  readonly paragraph: Paragraph;
  readonly script: Script;
}

const paragraphs = (items: readonly Scripted[]): Paragraph[] => items.map((item) => item.paragraph);

/** Shorter than any abstract that was seen; a lone English line this short is a commentary. */
const SHORTEST_ABSTRACT = 200;

/**
 * A note runs abstract, Korean, English. The first and the last Hangul mark the Korean part; what
 * stands before is the abstract, what follows is English.
 *
 * @param hasAbstract whether the abstract is known already (it was marked), so that none is sought
 */
export function splitLanguages(body: readonly Paragraph[], hasAbstract: boolean): Split {
  const items = body.map((paragraph) => ({ paragraph, script: scriptOf(paragraph.value) }));
  const first = items.findIndex((item) => item.script === 'ko');
  if (first === -1) return splitEnglish(items, hasAbstract);
  const last = items.findLastIndex((item) => item.script === 'ko');

  const { abstract, bare, english } = splitHead(items.slice(0, first), hasAbstract);
  const tail = [...bare, ...items.slice(first)];
  const { ko, en, unsure } =
    alternates(tail) ?? splitTail(tail, bare.length, last - first + 1 + bare.length);
  return {
    abstract: paragraphs(abstract),
    ko: paragraphs(ko),
    en: paragraphs([...english, ...en]),
    unsure: paragraphs(unsure).map((paragraph) => ({ paragraph, reading: 'Korean' })),
  };
}

/** Without any Korean: one abstract, then English. */
function splitEnglish(items: readonly Scripted[], hasAbstract: boolean): Split {
  const [first, ...rest] = paragraphs(items);
  if (first === undefined || hasAbstract) {
    return { abstract: [], ko: [], en: paragraphs(items), unsure: [] };
  }
  if (first.value.length < SHORTEST_ABSTRACT) {
    return {
      abstract: [],
      ko: [],
      en: [first, ...rest],
      unsure: [{ paragraph: first, reading: 'English commentary, not as the abstract' }],
    };
  }
  const unsure = rest.slice(0, rest.length > 1 ? 1 : 0).map((paragraph) => ({
    paragraph,
    reading: 'English commentary, not as part of the abstract',
  }));
  return { abstract: [first], ko: [], en: rest, unsure };
}

interface Head {
  readonly abstract: readonly Scripted[];
  readonly english: readonly Scripted[];
  /** Addresses or numbers right above the Korean part; they belong to it. */
  readonly bare: readonly Scripted[];
}

/** Before the first Hangul: the abstract, or English where the abstract is known already. */
function splitHead(items: readonly Scripted[], hasAbstract: boolean): Head {
  const end = items.findLastIndex((item) => item.script !== 'bare') + 1;
  const prose = items.slice(0, end);
  const bare = items.slice(end);
  return hasAbstract
    ? { abstract: [], english: prose, bare }
    : { abstract: prose, english: [], bare };
}

interface Turn {
  readonly ko: readonly Scripted[];
  readonly en: readonly Scripted[];
  /** Read as Korean, though they look English. */
  readonly unsure: readonly Scripted[];
}

/** A commentary whose languages take turns, paragraph by paragraph: told by script alone. */
function alternates(items: readonly Scripted[]): Turn | undefined {
  const turns = items.every((item, index) => item.script === (index % 2 === 0 ? 'ko' : 'en'));
  if (!turns || items.length < 4 || items.length % 2 === 1) return undefined;
  return {
    ko: items.filter((item) => item.script === 'ko'),
    en: items.filter((item) => item.script === 'en'),
    unsure: [],
  };
}

/**
 * From the start of the Korean part on. An address, a number or a further list item behind the last
 * Hangul stays with the Korean it follows; but where the Korean part began with such lines and the
 * English part then has as many paragraphs, the English part begins with them too.
 *
 * @param bare number of lines without Hangul at the start
 * @param korean number of paragraphs up to the last one with Hangul
 */
function splitTail(items: readonly Scripted[], bare: number, korean: number): Turn {
  let end = korean;
  while (continuesKorean(items, end)) end += 1;
  const mirrored = items.length === 2 * (end - bare) && end - bare >= korean;
  const cut = mirrored ? end - bare : end;
  const ko = items.slice(0, cut);
  const odd = ko.filter(({ script, paragraph }) => script === 'en' && isProse(paragraph.value));
  return { ko, en: items.slice(cut), unsure: odd };
}

const itemNumber = (item: Scripted | undefined): number =>
  Number(/^(\d{1,3})[.)]\s/.exec(String(item?.paragraph.value))?.[1]);

function continuesKorean(items: readonly Scripted[], index: number): boolean {
  const item = items[index];
  const nextInList = itemNumber(item) === itemNumber(items[index - 1]) + 1;
  return item?.script === 'bare' || nextInList;
}
