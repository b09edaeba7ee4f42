/** Where the references in the text of an entry lead. */
import { targetKey, type Reference } from '../link/references.ts';
import type { EntryLink, EntryPage } from './archive.ts';

/** The entry that a reference in the text of an entry leads to, if it is another one. */
export const leadOf = ({ leads }: EntryPage, reference: Reference): EntryLink | undefined =>
  leads.get(targetKey(reference));
