/** The keys that lead from the box through what was found. None acts while Hangul is composed. */

/** Some browsers tell of the key that ends a composition only by this code. */
const COMPOSING = 229;

export const isComposing = (event: KeyboardEvent): boolean =>
  // The one way to tell, deprecated or not.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.isComposing || event.keyCode === COMPOSING;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const STOPS = 'input[type="search"], .result-link';

/** Moves the focus from the box to the first result, on to the last, and back. */
export function walkByKey(within: Element, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const stops = [...within.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === event.target);
  if (step === undefined || at === -1 || isComposing(event)) return;
  event.preventDefault();
  const to = stops[at + step];
  to?.focus();
  to?.scrollIntoView({ block: 'nearest' });
}
