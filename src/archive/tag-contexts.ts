/** What the company of two tags says about whether they are one. */
import type { TagPage } from './archive.ts';

const INSEPARABLE = { entries: 10, share: 0.9 };

/** Whether hardly an entry has the one without the other. */
export const areInseparable = (a: TagPage, b: TagPage, together: number): boolean =>
  together >= INSEPARABLE.entries && together >= INSEPARABLE.share * Math.max(a.count, b.count);

/** How much must speak for it that two tags are one, where there is enough to tell. */
export interface Evidence {
  /** The least number of entries that tell something. */
  readonly entries: number;
  /** The least share of them that must have some of the company of the other tag. */
  readonly share: number;
}

/** A tag with fewer entries has no company yet to speak of. */
const ENOUGH = 5;

/** Whether a rare tag is used with what a usual one is used with, or too little to tell. */
export function keepCompany(rare: TagPage, usual: TagPage, needed: Evidence): boolean {
  if (usual.count < ENOUGH) return true;
  const company = new Set(usual.coTags.map(({ tag }) => tag.permalink)).add(usual.permalink);
  company.delete(rare.permalink);
  const telling = rare.entries.filter(({ tags }) => tags.length > 1);
  if (telling.length < needed.entries) return true;
  const alike = telling.filter(({ tags }) => tags.some((tag) => company.has(tag.permalink)));
  return alike.length >= needed.share * telling.length;
}
