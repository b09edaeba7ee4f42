/** Words whose full stop need not end a sentence, in lower case and without that full stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What follows belongs to them. */
const OPEN = words('e.g eg i.e ie vs v.s cf viz approx resp incl esp fig figs eq eqs w.r.t a.k.a');

/** A name follows; in lower case they are units and words (`10 ms.`). */
const TITLES = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St']);

/** They end no sentence where a number follows: `No. 3`, `Sec. 4.1`, `p. 7`, `Jan. 22`. */
const NUMBERED = words(
  'no nos sec secs ref refs ch chap vol p pp thm lem alg ver v jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** They may end a sentence, and do where another one surely begins: `… by Doe et al. This is …`. */
const CLOSED = words('al etc inc ltd co corp jr sr u.s u.k e.u a.m p.m ph.d univ dept est');

/** Words with which an English sentence begins, and hardly a name. */
const OPENERS = words(
  'a after although also an and another as at because but by consequently each even finally first for from given he here how however i if in instead it its maybe moreover most no note now of on or our so some such that the their then there therefore these they this those though thus to unlike we what when where whether which while why with yet you',
);

export function beginsSentence(after: string): boolean {
  const word = /^[A-Z][a-z]*(?![\w.])/.exec(after)?.[0];
  return word !== undefined && OPENERS.has(word.toLowerCase());
}

/** Whether the full stop between `before` and `after` (without the space) only abbreviates. */
export function isAbbreviation(before: string, after: string): boolean {
  const written = before.split(/[^\p{L}\p{N}.]/u).at(-1) ?? '';
  if (TITLES.has(written)) return true;
  const word = written.toLowerCase();
  if (OPEN.has(word)) return true;
  if (NUMBERED.has(word)) return /^[(#§]?(?:\d|[A-Z]\.?\d)/.test(after);
  return CLOSED.has(word) && !beginsSentence(after);
}
