/** What the JSON of an entry looks like, as a JSON Schema that the site publishes beside it. */
import type { Settings } from '../model.ts';
import { absoluteUrl, ENTRY_SCHEMA } from './permalinks.ts';

const TEXTS = { type: 'array', items: { type: 'string' } };

const texts = (description: string): object => ({ ...TEXTS, description });

export const entrySchema = ({ url }: Settings): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: absoluteUrl(url, ENTRY_SCHEMA),
  title: 'A note on one paper',
  description: 'Texts are paragraphs as they were written: plain text with some Markdown and TeX.',
  type: 'object',
  properties: {
    version: { const: 1 },
    title: { type: ['string', 'null'], description: 'Null if the note has none.' },
    date: { type: 'string', format: 'date', description: 'The day on which the paper was read.' },
    url: { type: 'string', format: 'uri-reference', description: 'The page of the note.' },
    authors: texts('Of the paper, in its order.'),
    abstract: texts('Of the paper.'),
    commentary: {
      description: 'What the reader says of it, in each language.',
      type: 'object',
      properties: { ko: TEXTS, en: TEXTS },
      required: ['ko', 'en'],
      additionalProperties: false,
    },
    tags: texts('As the site shows them, without #.'),
    links: texts('Lines of the note that only link.'),
    arxiv: { type: ['string', 'null'], description: 'The id of the paper, such as 2304.09151.' },
  },
  required: [
    'version',
    'title',
    'date',
    'url',
    'authors',
    'abstract',
    'commentary',
    'tags',
    'links',
    'arxiv',
  ],
  additionalProperties: false,
});
