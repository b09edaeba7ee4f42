/** What costs much to make and is asked for again and again. */

/** The same function, which makes each thing once. */
export function remembered<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new Map<Of, Made>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    kept.set(of, made);
    return made;
  };
}

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
