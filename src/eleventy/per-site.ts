/** What stands on many pages is made once. */
import type { FunctionComponent, JSX } from 'preact';
import { useSite } from './site-context.ts';
import type { Site } from './site.ts';
import { treeToHtml, written } from './tree-to-html.ts';

/**
 * The component, whose HTML is kept for as long as the site: it must depend on the site and the key
 * alone.
 */
export function perSite<Props>(
  component: (props: Props) => JSX.Element,
  keyOf: (props: Props) => string,
): FunctionComponent<Props> {
  const kept = new WeakMap<Site, Map<string, JSX.Element>>();
  return (props) => {
    const site = useSite();
    const byKey = kept.get(site) ?? new Map<string, JSX.Element>();
    kept.set(site, byKey);
    const key = keyOf(props);
    const known = byKey.get(key);
    if (known) return known;
    const made = written(treeToHtml(component(props)));
    byKey.set(key, made);
    return made;
  };
}
