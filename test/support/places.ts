/** Everything that a parsed text has a position for. */
import type { Entry, Located, Position } from '../../src/model.ts';
import type { Parsed } from '../../src/parse/parse.ts';

export const fieldsOf = ({
  title,
  authors,
  abstract,
  commentary,
  tags,
  links,
}: Entry): Located[] => [
  ...(title ? [title] : []),
  ...authors,
  ...abstract,
  ...commentary.ko,
  ...commentary.en,
  ...tags,
  ...links,
];

/** What is in a field, is a date line or a mark, or is spoken of in a message. */
export function accountedFor({ days, marks, messages }: Parsed): Position[] {
  const fields = days.flatMap(({ entries }) => entries.flatMap(fieldsOf));
  return [
    ...fields.map(({ position }) => position),
    ...days.flatMap(({ heading }) => heading ?? []),
    ...marks,
    ...messages.flatMap(({ place }) => (place && 'start' in place ? [place as Position] : [])),
  ];
}
