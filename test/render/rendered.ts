/** An entry of a title and an abstract, rendered. */
import type { Entry, Located } from '../../src/model.ts';
import { renderEntry, type Rendered } from '../../src/render/render.ts';

const placed = (value: string, line = 1): Located => ({
  value,
  position: {
    start: { line, column: 1, offset: 0 },
    end: { line, column: value.length + 1, offset: value.length },
  },
});

export function render(abstract: readonly string[], title = 'Title', repairMath = true): Rendered {
  const entry: Entry = {
    title: placed(title),
    authors: [],
    abstract: abstract.map((text, index) => placed(text, index + 2)),
    commentary: { ko: [], en: [] },
    tags: [],
    links: [],
    position: placed(title).position,
  };
  return renderEntry(entry, { repairMath });
}
