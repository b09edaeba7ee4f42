import type { Language } from '../model.ts';
import { scriptOf } from './script.ts';

/** What a field without a language of its own is written in; undefined where there is no prose. */
export function languageOf(text: string): Language | undefined {
  const script = scriptOf(text);
  return script === 'bare' ? undefined : script;
}
