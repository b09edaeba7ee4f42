/** What stands on many pages is made once. */
import type { FunctionComponent, JSX } from 'preact';
import { oncePer } from '../once-per.ts';
import { useSite } from './site-context.ts';
import { treeToHtml, written } from './tree-to-html.ts';

/**
 * The component, whose HTML is kept for as long as the site: it must depend on the site and the key
 * alone.
 */
export function perSite<Props>(
  component: (props: Props) => JSX.Element,
  keyOf: (props: Props) => string,
): FunctionComponent<Props> {
  const once = oncePer<JSX.Element>();
  return (props) => once(useSite(), keyOf(props), () => written(treeToHtml(component(props))));
}
