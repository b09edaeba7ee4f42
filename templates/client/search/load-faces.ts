import type { EntryJson } from '../../../src/archive/entry-json.ts';

/** A face that comes later (ms) is not waited for: the system's will do. */
const PATIENCE = 500;

const FACES = ['400 1em Pretendard', '600 1em Pretendard', '400 1em "Source Serif 4 Variable"'];

/** Loads the faces of what is going to be shown: they would not be used if they came afterwards. */
export async function loadFaces(entries: readonly EntryJson[]): Promise<void> {
  const text = JSON.stringify(
    entries.map(({ title, tags, commentary }) => [title, tags, commentary]),
  );
  const loads = FACES.map((face) => document.fonts.load(face, text));
  await Promise.race([
    Promise.allSettled(loads),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}
