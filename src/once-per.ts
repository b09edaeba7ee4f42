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

/** So many owners keep what was made for them: for entries, some tens of megabytes. */
const MOST_OWNERS = 5000;

/** Makes things once for each owner and key, and keeps them for as long as the owner, if it is of the last. */
export function oncePer<Made>(): (owner: object, key: string, make: () => Made) => Made {
  const kept = new WeakMap<object, Map<string, Made>>();
  const owners: WeakRef<object>[] = [];
  return (owner, key, make) => {
    const byKey = kept.get(owner) ?? new Map<string, Made>();
    const known = byKey.get(key);
    if (known !== undefined) return known;
    if (!kept.has(owner)) owners.push(new WeakRef(owner));
    const made = make();
    kept.set(owner, byKey.set(key, made));
    const oldest = owners.length > MOST_OWNERS ? owners.shift()?.deref() : undefined;
    if (oldest) kept.delete(oldest);
    return made;
  };
}
