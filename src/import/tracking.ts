/** Addresses without the parameters that only tell who shared them. */
import { findUrls } from '../parse/urls.ts';

const TRACKS = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_cid|mc_eid)(?:=|$)/i;

interface Removed {
  /** As typed, such as `utm_source=x&utm_medium=y`. */
  readonly parameters: string;
  /** The address that is left. */
  readonly address: string;
  /** Where the address stood, in UTF-16 units. */
  readonly offset: number;
}

export interface Untracked {
  readonly text: string;
  readonly removed: readonly Removed[];
}

/** Takes the parameters out of every address in a text; nothing else changes. */
export function removeTracking(text: string): Untracked {
  const removed: Removed[] = [];
  let rest = '';
  let done = 0;
  for (const { start, end } of findUrls(text)) {
    const { address, parameters } = clean(text.slice(start, end));
    rest += text.slice(done, start) + address;
    done = end;
    if (parameters !== '') removed.push({ parameters, address, offset: start });
  }
  return { text: rest + text.slice(done), removed };
}

function clean(url: string): Pick<Removed, 'address' | 'parameters'> {
  const [, before = url, query = ''] = /^([^?#]*)\?([^#]*)/.exec(url) ?? [];
  const fragment = url.slice(before.length + 1 + query.length);
  const parameters = query.split('&');
  const tracking = parameters.filter((parameter) => TRACKS.test(parameter));
  if (tracking.length === 0) return { address: url, parameters: '' };
  const kept = parameters.filter((parameter) => !TRACKS.test(parameter)).join('&');
  const address = before + (kept === '' ? '' : `?${kept}`) + fragment;
  return { address, parameters: tracking.join('&') };
}
