import type { JSX } from 'preact';
import { PAGE_POLICY } from '../../src/publish/content-policy.ts';

/** Before anything that it is about: it holds for what follows it. */
export const ContentPolicy = (): JSX.Element => (
  <meta http-equiv="Content-Security-Policy" content={PAGE_POLICY} />
);
