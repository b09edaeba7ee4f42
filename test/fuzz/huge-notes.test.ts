/** Notes that are hard on a reader end in time, each with its text on the page or a message. */
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/load.ts';
import { folderOf } from '../cli/run.ts';
import { HUGE_NOTES } from '../support/huge-notes.ts';
import { HUGE, PATIENCE } from '../support/runs.ts';

describe(`a note of ${HUGE} bytes`, () => {
  it.each(Object.entries(HUGE_NOTES))(
    'that is %s',
    async (_, noteOf) => {
      const folder = folderOf({ 'a.txt': noteOf(HUGE) });
      const { archive, messages } = await loadFolder(folder);
      expect(archive.entries.size + messages.length).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
