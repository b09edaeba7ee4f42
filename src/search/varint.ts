/** Whole numbers of any size as bytes, seven bits in each, the lowest first (LEB128). */

const CONTINUED = 0x80;

export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= CONTINUED) {
    bytes.push((rest % CONTINUED) | CONTINUED);
    rest = Math.floor(rest / CONTINUED);
  }
  bytes.push(rest);
}

/** Reads one number after the other. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Where the next number begins. */
  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  next(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte % CONTINUED) * scale;
      if (byte < CONTINUED) return value;
      scale *= CONTINUED;
    }
  }

  take(length: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }
}
