import { h, type JSX } from 'preact';
import type { Html, Language } from '../../src/model.ts';

interface MarkupProps {
  readonly as: 'div' | 'span';
  readonly html: Html;
  readonly lang?: Language | undefined;
}

/** The one place where a string becomes HTML unescaped; `Html` says that it was sanitised. */
export const Markup = ({ as, html, lang }: MarkupProps): JSX.Element =>
  h(as, { lang, dangerouslySetInnerHTML: { __html: html } });
