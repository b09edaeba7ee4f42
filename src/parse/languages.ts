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

  const head = splitHead(items.slice(0, first), hasAbstract);
  const tail = items.slice(first);
  const { ko, en, unsure } = alternates(tail) ?? splitTail(tail, last - first + 1);
  return {
    abstract: paragraphs(head.abstract),
    ko: paragraphs([...head.ko, ...ko]),
    en: paragraphs([...head.en, ...en]),
    unsure: unsure.map(({ paragraph, script }) => ({
      paragraph,
      reading: script === 'ko' ? 'Korean' : 'English',
    })),
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
  return { abstract: [first], ko: [], en: rest, unsure: [] };
}

interface Parts {
  readonly ko: readonly Scripted[];
  readonly en: readonly Scripted[];
}

/** Before the Korean part: the abstract; an address or number right above Korean belongs to it. */
function splitHead(
  items: readonly Scripted[],
  hasAbstract: boolean,
): Parts & { readonly abstract: readonly Scripted[] } {
  const end = items.findLastIndex((item) => item.script !== 'bare') + 1;
  const prose = items.slice(0, end);
  const ko = items.slice(end);
  return hasAbstract ? { abstract: [], ko, en: prose } : { abstract: prose, ko, en: [] };
}

/** A commentary whose languages take turns, paragraph by paragraph: told by script alone. */
function alternates(
  items: readonly Scripted[],
): (Parts & { unsure: readonly Scripted[] }) | undefined {
  const turns = items.every((item, index) => item.script === (index % 2 === 0 ? 'ko' : 'en'));
  if (!turns || items.length < 4 || items.length % 2 === 1) return undefined;
  return {
    ko: items.filter((item) => item.script === 'ko'),
    en: items.filter((item) => item.script === 'en'),
    unsure: [],
  };
}

/**
 * From the first Korean paragraph on. Korean lasts at least to the last Hangul; an address, number
 * or further list item behind it may still be Korean: the split that gives both languages the same
 * number of paragraphs is taken, else they stay with the Korean they follow.
 *
 * @param korean number of paragraphs up to the last one with Hangul
 */
function splitTail(
  items: readonly Scripted[],
  korean: number,
): Parts & { unsure: readonly Scripted[] } {
  let most = korean;
  while (most < items.length && continuesKorean(items, most)) most += 1;
  const half = items.length / 2;
  const cut = half >= korean && half <= most ? half : most;
  const ko = items.slice(0, cut);
  const odd = ko.filter(({ script, paragraph }) => script === 'en' && isProse(paragraph.value));
  return {
    ko,
    en: items.slice(cut),
    unsure: odd.map(({ paragraph }) => ({ paragraph, script: 'ko' })),
  };
}

const itemNumber = (item: Scripted | undefined): number =>
  Number(/^(\d{1,3})[.)]\s/.exec(item?.paragraph.value ?? '')?.[1]);

function continuesKorean(items: readonly Scripted[], index: number): boolean {
  const item = items[index];
  const nextInList = itemNumber(item) === itemNumber(items[index - 1]) + 1;
  return item?.script === 'bare' || nextInList;
}
