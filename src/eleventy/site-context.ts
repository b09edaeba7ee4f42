/** Lets a component reach the site without every component above it passing it on. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from './site.ts';

export const SiteContext = createContext<Site | undefined>(undefined);

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('A component was rendered outside of a site');
  return site;
}
