/** Where a text speaks of another note: `[[230418 UniMax.md]]`, or the address of a paper on arXiv. */
import { addAll } from '../add-all.ts';
import type { Reference } from '../model.ts';
import { findUrls } from '../parse/urls.ts';
import { arxivIdAtStart } from './arxiv-id.ts';
import { ARXIV_PREFIX, arxivIdOfUrl } from './paper-addresses.ts';

export type { Reference } from '../model.ts';

/** The same for references that name their target alike. */
export const targetKey = ({ kind, target }: Reference): string => `${kind} ${target}`;

/** Embedded files (`![[…]]`) are no links. */
const WIKILINK = /(?<!!)\[\[([^[\]\r\n]+)\]\]/g;

/**
 * The references in one paragraph, in their order. What stands in code is none, and neither is
 * anything in a paragraph of several lines: that is a fence or a display formula.
 */
export function findReferences(text: string): Reference[] {
  if (!/\[\[|arxiv|huggingface|hf\.co/i.test(text) || text.includes('\n')) return [];
  const found: Reference[] = [];
  let rest = blank(text, codeSpans(text));
  for (const find of [wikilinks, arxivAddresses, arxivWords]) {
    const references = find(rest);
    addAll(found, references);
    rest = blank(rest, references);
  }
  return found.sort((a, b) => a.start - b.start);
}

type Span = Pick<Reference, 'start' | 'end'>;

/** @param spans in their order, none within another */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = '';
  for (const { start, end } of spans) {
    blanked += text.slice(blanked.length, start) + ' '.repeat(end - start);
  }
  return blanked + text.slice(blanked.length);
}

function wikilinks(text: string): Reference[] {
  return [...text.matchAll(WIKILINK)].flatMap(({ index: start, 0: whole, 1: inside = '' }) => {
    const bar = inside.indexOf('|');
    const target = (bar < 0 ? inside : inside.slice(0, bar)).trim();
    if (target === '') return [];
    const alias = bar < 0 ? '' : inside.slice(bar + 1).trim();
    const label = alias || noteName(target) || target;
    return [{ start, end: start + whole.length, kind: 'wikilink' as const, target, label }];
  });
}

/** `papers/230418 UniMax.md#Results` → `230418 UniMax` */
const noteName = (target: string): string => readTarget(target).name;

export interface WikilinkTarget {
  /** Leading folders, ending in a slash; empty if there are none. */
  readonly folder: string;
  readonly name: string;
  readonly heading: string;
}

export function readTarget(target: string): WikilinkTarget {
  const [path = '', ...headings] = target.split('#');
  const slash = path.lastIndexOf('/') + 1;
  const name = path
    .slice(slash)
    .trim()
    .replace(/\.(?:md|txt)$/i, '');
  return { folder: path.slice(0, slash), name, heading: headings.at(-1)?.trim() ?? '' };
}

function arxivAddresses(text: string): Reference[] {
  return findUrls(text).flatMap(({ start, end }) => {
    const label = text.slice(start, end);
    const target = arxivIdOfUrl(label);
    return target === undefined ? [] : [{ start, end, kind: 'arxiv' as const, target, label }];
  });
}

function arxivWords(text: string): Reference[] {
  return [...text.matchAll(ARXIV_PREFIX)].flatMap(({ index: start, 0: prefix }) => {
    const found = arxivIdAtStart(text.slice(start + prefix.length));
    if (!found) return [];
    const end = start + prefix.length + found.length;
    return [
      { start, end, kind: 'arxiv' as const, target: found.id, label: text.slice(start, end) },
    ];
  });
}

/** From a run of backticks to the next run of the same length. */
function codeSpans(text: string): Span[] {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
  const closes = nextOfLength(runs);
  const spans: Span[] = [];
  for (const [index, { start }] of runs.entries()) {
    const end = closes[index]?.end;
    if (end !== undefined && start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

/** For each run of backticks, the next one of its length. */
function nextOfLength(runs: readonly Span[]): (Span | undefined)[] {
  const next = new Map<number, Span>();
  const found: (Span | undefined)[] = [];
  for (const [index, run] of [...runs.entries()].reverse()) {
    found[index] = next.get(run.end - run.start);
    next.set(run.end - run.start, run);
  }
  return found;
}
