/** YAML of the core schema (a date stays a string, `no` too), with the place of what is wrong in it. */
import { LineCounter, parseDocument } from 'yaml';
import type { Point } from '../model.ts';

/** A fault in a piece of YAML; `point` counts lines from the start of that piece. */
export class YamlError extends Error {
  readonly point: Point;

  constructor(reason: string, point: Point) {
    super(reason);
    this.point = point;
  }
}

export interface YamlMap {
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the value at a path of keys stands; the start where there is none. */
  readonly pointOf: (path: readonly (string | number)[]) => Point;
}

/** Reads a YAML mapping; anything else throws a `YamlError`. Empty text is an empty mapping. */
export function readYaml(text: string): YamlMap {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  };
  const [error] = document.errors;
  if (error) throw new YamlError(lowerFirst(error.message), point(error.pos[0]));
  const data: unknown = document.toJS() ?? {};
  if (!isMapping(data)) throw new YamlError('it is no list of “key: value” lines', point(0));
  const pointOf = (path: readonly (string | number)[]): Point => {
    const node: unknown = document.getIn(path, true);
    return point(hasRange(node) ? node.range[0] : 0);
  };
  return { data, pointOf };
}

const isMapping = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
