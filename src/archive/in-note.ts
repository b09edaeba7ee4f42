/** A message about a value of a note. */
import type { VFileMessage } from 'vfile-message';
import { diagnose, type RuleId } from '../diagnostics.ts';
import type { Located, Note } from '../model.ts';

export function inNote(rule: RuleId, note: Note, value: Located, detail: string): VFileMessage {
  const message = diagnose(rule, value.position, detail);
  message.file = note.file;
  return message;
}
