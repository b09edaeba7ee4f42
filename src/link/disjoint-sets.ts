/** Sets that are joined step by step, in nearly linear time. */
export class DisjointSets<Item> {
  readonly #up = new Map<Item, Item>();

  /** The item that stands for the whole set of this one. */
  find(item: Item): Item {
    let top = item;
    for (let up = this.#up.get(top); up !== undefined; up = this.#up.get(top)) top = up;
    for (let at = item; at !== top;) {
      const up = this.#up.get(at) ?? top;
      this.#up.set(at, top);
      at = up;
    }
    return top;
  }

  join(a: Item, b: Item): void {
    const [top, other] = [this.find(a), this.find(b)];
    if (top !== other) this.#up.set(other, top);
  }
}
