/** Short names for contents: what differs has another one. */
import { hash } from 'node:crypto';

export const digest = (content: string | Uint8Array): string =>
  hash('sha256', content, 'base64url');

type PlainObject = Readonly<Record<string, unknown>>;

/** What is no longer than its digest would be stands for itself. */
const SHORT = 48;

/**
 * Digests plain data: texts, numbers, bytes, lists, maps and objects, with all that they hold. Anything else
 * throws, for it could change without a sign.
 */
export class Digester {
  readonly #known: (value: object) => string | undefined;
  readonly #done = new Map<object, string>();

  /** @param known the digest of an object if it is known already, so that what it holds is passed over */
  constructor(known: (value: object) => string | undefined = () => undefined) {
    this.#known = known;
  }

  #text(value: unknown): string {
    switch (typeof value) {
      case 'string':
        return `${value.length}"${value}`;
      case 'number':
        return `${value};`;
      case 'boolean':
        return value ? '+' : '-';
      case 'undefined':
        return '?';
      case 'object':
        return value === null ? '0' : this.digestOf(value);
      default:
        throw new Error(`A page holds a ${typeof value}, which has no digest`);
    }
  }

  digestOf(value: object): string {
    if (Array.isArray(value)) return `[${this.#all(value)}]`;
    // Only what has an address is met again and again; to look up the rest takes longer than to read it.
    if (!('permalink' in value)) return this.#unlessKnown(value);
    const done = this.#done.get(value);
    if (done !== undefined) return done;
    const text = this.#contents(value);
    const short = text.length < SHORT ? text : `@${digest(text)}`;
    this.#done.set(value, short);
    return short;
  }

  #unlessKnown(value: object): string {
    const known = this.#known(value);
    return known === undefined ? this.#contents(value) : `=${known}`;
  }

  #contents(value: object): string {
    if (value instanceof Map) return `<${this.#all([...value].flat())}>`;
    if (value instanceof Uint8Array) return `#${digest(value)}`;
    if (Object.getPrototypeOf(value) !== Object.prototype) {
      throw new Error(`A page holds a ${value.constructor.name}, which has no digest`);
    }
    let text = '{';
    for (const key in value) text += `${key}:${this.#text((value as PlainObject)[key])}`;
    return `${text}}`;
  }

  #all(values: readonly unknown[]): string {
    let text = '';
    for (const value of values) text += this.#text(value);
    return text;
  }
}
