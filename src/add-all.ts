/** Adds items to a list, however many: `push(...items)` would take all of them onto the stack at once. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
