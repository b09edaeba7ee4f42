import katex from 'katex';
import { katexMacros } from '../../src/math/macros.ts';

/** As pages show it; throws for what KaTeX does not know. */
export const typeset = (tex: string): string =>
  katex.renderToString(tex, { throwOnError: true, strict: 'ignore', macros: katexMacros() });
