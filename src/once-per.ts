/** What costs much to make and is asked for again and again. */

/** Makes things once for each owner and key, and keeps them for as long as the owner. */
export function oncePer<Made>(): (owner: object, key: string, make: () => Made) => Made {
  const kept = new WeakMap<object, Map<string, Made>>();
  return (owner, key, make) => {
    const byKey = kept.get(owner) ?? new Map<string, Made>();
    kept.set(owner, byKey);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const made = make();
    byKey.set(key, made);
    return made;
  };
}
