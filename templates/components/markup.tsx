import { h, type JSX } from 'preact';
import type { Html, Language } from '../../src/model.ts';

interface MarkupProps {
  readonly as: 'div' | 'span';
  readonly html: Html;
  readonly lang?: Language | undefined;
  readonly class?: string | undefined;
}

/** The one place where a string becomes markup unescaped; `Html` says that it was sanitised. */
export const Markup = ({ as, html, lang, class: className }: MarkupProps): JSX.Element =>
  h(as, { lang, class: className, dangerouslySetInnerHTML: { __html: html } });
