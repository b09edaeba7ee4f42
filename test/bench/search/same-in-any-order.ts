/** Whether answers depend on what was asked before. */
import type { Answer } from '../../../src/search/search.ts';
import type { OurEngine } from './ours.ts';
import type { ClassQueries } from './quality.ts';

async function answersTo(
  engine: OurEngine,
  texts: readonly string[],
): Promise<Map<string, string>> {
  const session = await engine.open();
  const answers = new Map<string, string>();
  for (const text of texts) answers.set(text, summary(await session.find(text)));
  return answers;
}

const summary = ({ entries, loose, readAs, suggestion }: Answer): string =>
  JSON.stringify([entries, loose, readAs, suggestion]);

export async function sameInAnyOrder(
  engine: OurEngine,
  classes: readonly ClassQueries[],
): Promise<string> {
  const texts = classes.flatMap(({ queries }) => queries.map(({ text }) => text));
  const forward = await answersTo(engine, texts);
  const backward = await answersTo(engine, texts.toReversed());
  const others = texts.filter((text) => forward.get(text) !== backward.get(text));
  return others.length === 0
    ? `The same answers to ${texts.length} queries in either order`
    : `OTHER ANSWERS in another order: ${others.slice(0, 10).join(', ')}`;
}
