/** Stretches of a paragraph in which a full stop is part of something else: addresses, formulas, code. */
import { isDisplayFormula, isFormula } from '../math/money.ts';
import { findUrls } from '../parse/urls.ts';
import type { Span } from './sentences.ts';

const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({
  start: index,
  end: index + found.length,
});

const all = (text: string, pattern: RegExp): Span[] => [...text.matchAll(pattern)].map(spanOf);

/**
 * Each finds the stretches of one kind, in time linear in the text. Only fenced code and display formulas
 * have several lines.
 */
const FINDERS: Readonly<Record<string, (text: string) => Span[]>> = {
  address: findUrls,
  link: (text) => all(text, /\[[^[\]]*\]\((?:[^()\s]|\([^()\s]*\))*\)/g),
  date: (text) => all(text, /(?<!\d)\d{4}\. ?\d{1,2}\. ?\d{1,2}\.(?: (?=\p{Script=Hangul}))?/gu),
  strong: (text) => all(text, /\*\*(?![\s*])[^*]+(?:\*[^*]+)*(?<!\s)\*\*/g),
  code: findCode,
  formula: findFormulas,
  block: (text) => (text.includes('\n') ? [{ start: 0, end: text.length }] : []),
  enumeration: findEnumerators,
};

/** Where no sentence may end: 1 at the offsets that are inside of something. */
export function maskUnbreakable(text: string): Uint8Array {
  const mask = new Uint8Array(text.length + 1);
  for (const find of Object.values(FINDERS)) {
    for (const { start, end } of find(text)) mask.fill(1, start + 1, end);
  }
  return mask;
}

/** From a run of backticks to the next one as long. */
function findCode(text: string): Span[] {
  const found: Span[] = [];
  const runs = all(text, /`+/g);
  const closings = new Map<Span, Span | undefined>();
  const nextByLength = new Map<number, Span>();
  for (const run of runs.toReversed()) {
    const length = run.end - run.start;
    closings.set(run, nextByLength.get(length));
    nextByLength.set(length, run);
  }
  let covered = 0;
  for (const run of runs) {
    const closing = closings.get(run);
    if (!closing || run.start < covered) continue;
    found.push({ start: run.start, end: closing.end });
    covered = closing.end;
  }
  return found;
}

/** Between neighbouring dollar signs, as far as what is there does not read as money. */
function findFormulas(text: string): Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  for (const sign of all(text, /(?<![\\$])\$\$?(?!\$)/g)) {
    if (open && isFormulaBetween(text, open, sign)) {
      found.push({ start: open.start, end: sign.end });
      open = undefined;
    } else open = sign;
  }
  return found;
}

function isFormulaBetween(text: string, open: Span, close: Span): boolean {
  const content = text.slice(open.end, close.start);
  const isDouble = open.end - open.start === 2;
  if (isDouble !== (close.end - close.start === 2) || /\p{Script=Hangul}/u.test(content)) {
    return false;
  }
  return isDouble
    ? isDisplayFormula(content)
    : !/^\s/.test(content) && isFormula(content, text.charAt(close.end));
}

/** The numbers of an enumeration within a paragraph, each with the space behind it: `1. … 2. …`. */
function findEnumerators(text: string): Span[] {
  const found: Span[] = [];
  let run: Span[] = [];
  for (const match of text.matchAll(/(?<!\S)(\d{1,2})\.\s+(?=\S)/g)) {
    const number = Number(match[1]);
    if (number !== run.length + 1) run = [];
    if (number === run.length + 1) run.push(spanOf(match));
    if (run.length > 1) found.push(...run.slice(-2));
  }
  return found;
}
