/** A term in one language finds the notes that have it in the other alone. */
import {
  englishIn,
  koreanIn,
  rightForEn,
  rightForKo,
} from './glossary-names.ts';
import { except, union, type Oracle } from './oracle.ts';
import { shuffled, type Query } from './query-class.ts';

const MOST = 160;

/** The first so many of those that find something. */
function* finding<Item>(items: readonly Item[], toQuery: (item: Item) => Query): Generator<Query> {
  let found = 0;
  for (const item of items) {
    const query = toQuery(item);
    if (query.relevant.size === 0) continue;
    yield query;
    if (++found === MOST) return;
  }
}

export const koreanForEnglish = (oracle: Oracle): Query[] => {
  const terms = shuffled(oracle.glossary, ({ ko }) => ko);
  return Array.from(
    finding(terms, ({ ko, en }) => ({
      text: ko,
      relevant: except(union(...en.map((name) => englishIn(oracle, name))), koreanIn(oracle, ko)),
      alsoRight: rightForKo(oracle, ko),
    })),
  );
};

export const englishForKorean = (oracle: Oracle): Query[] => {
  const pairs = oracle.glossary.flatMap(({ ko, en }) => en.map((name) => ({ ko, name })));
  return Array.from(
    finding(
      shuffled(pairs, ({ name }) => name),
      ({ ko, name }) => ({
        text: name,
        relevant: except(koreanIn(oracle, ko), englishIn(oracle, name)),
        alsoRight: rightForEn(oracle, name),
      }),
    ),
  );
};
