/** YAML of the core schema (a date stays a string, `no` too), with the place of what is wrong in it. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
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
  /** Where the value at a path of keys stands, or else what is nearest to it. */
  readonly pointOf: (path: Path) => Point;
  /** Where the last key of a path stands. */
  readonly keyPointOf: (path: Path) => Point;
}

type Path = readonly (string | number)[];

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
  const placeOf = (path: Path, part: keyof Item): Point => {
    let found: unknown = document.contents;
    let node: unknown = document.contents;
    for (const [index, key] of path.entries()) {
      const item = itemAt(node, key);
      found = item?.[index === path.length - 1 ? part : 'value'] ?? found;
      node = item?.value;
    }
    return point(hasRange(found) ? found.range[0] : 0);
  };
  return {
    data,
    pointOf: (path) => placeOf(path, 'value'),
    keyPointOf: (path) => placeOf(path, 'key'),
  };
}

interface Item {
  readonly key: unknown;
  readonly value: unknown;
}

/** A key that looks like a number is one in the document, but a string in what it is read as. */
function itemAt(node: unknown, key: string | number): Item | undefined {
  if (isSeq(node)) return { key: node.items[Number(key)], value: node.items[Number(key)] };
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

export const isMapping = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
