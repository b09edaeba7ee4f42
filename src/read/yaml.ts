/** YAML of the core schema (a date stays a string, `no` too), with the place of what is wrong in it. */
import { isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Point } from '../model.ts';
import { isDeep } from './yaml-depth.ts';

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

const START: Point = { line: 1, column: 1, offset: 0 };

/** Reads a YAML mapping; anything else throws a `YamlError`. Empty text is an empty mapping. */
export function readYaml(text: string): YamlMap {
  if (isDeep(text)) throw new YamlError('it is nested too deeply', START);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The package compares each key with every other; `itemsOf` does it in one pass.
    uniqueKeys: false,
  });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  };
  const [error] = document.errors;
  if (error) throw new YamlError(lowerFirst(error.message), point(error.pos[0]));
  const items = itemsOf(document, point);
  const data: unknown = toJs(document) ?? {};
  if (!isMapping(data)) throw new YamlError('it is no list of “key: value” lines', point(0));
  const placeOf = (path: Path, part: keyof Item): Point => {
    let found: unknown = document.contents;
    let node: unknown = document.contents;
    for (const [index, key] of path.entries()) {
      const item = itemAt(items, node, key);
      found = item?.[index === path.length - 1 ? part : 'value'] ?? found;
      node = item?.value;
    }
    return point(startOf(found));
  };
  return {
    data,
    pointOf: (path) => placeOf(path, 'value'),
    keyPointOf: (path) => placeOf(path, 'key'),
  };
}

type PointAt = (offset: number) => Point;

/** Aliases may stand for lists of aliases and so on, until there is no memory left, or for themselves. */
function toJs(document: Document): unknown {
  try {
    const data: unknown = document.toJS();
    JSON.stringify(data);
    return data;
  } catch {
    const reason = 'its aliases (*name) stand for too much; write out what they stand for';
    throw new YamlError(reason, START);
  }
}

interface Item {
  readonly key: unknown;
  readonly value: unknown;
}

type Items = ReadonlyMap<unknown, ReadonlyMap<string, Item>>;

/** The items of each mapping by their keys, of which none may stand twice. */
function itemsOf(document: Document, point: PointAt): Items {
  const items = new Map<unknown, Map<string, Item>>();
  visit(document, {
    Map: (_, map) => {
      const byKey = new Map<string, Item>();
      for (const item of map.items) {
        const key = isScalar(item.key) ? String(item.key.value) : '';
        if (byKey.has(key))
          throw new YamlError('map keys must be unique', point(startOf(item.key)));
        byKey.set(key, item);
      }
      items.set(map, byKey);
    },
  });
  return items;
}

function itemAt(items: Items, node: unknown, key: string | number): Item | undefined {
  if (isSeq(node)) return { key: node.items[Number(key)], value: node.items[Number(key)] };
  return items.get(node)?.get(String(key));
}

const startOf = (node: unknown): number => (hasRange(node) ? node.range[0] : 0);

export const isMapping = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
