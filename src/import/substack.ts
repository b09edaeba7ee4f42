/** A Substack export → the entries of its posts. */
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import * as v from 'valibot';
import { diagnose, inFile, type RuleId } from '../diagnostics.ts';
import { decode } from '../read/decode.ts';
import { why } from '../read/system-error.ts';
import { withOrphans } from './orphans.ts';
import { readSource, type Converted } from './source.ts';
import { joined, type Sources } from './sources.ts';
import { readExport, type ExportFiles } from './substack-files.ts';
import { postText } from './substack-post.ts';

/** @param path the ZIP that Substack sends, or the folder that it was unpacked to */
export async function readSubstack(path: string): Promise<Sources> {
  try {
    return readPosts(await readExport(path), path);
  } catch (error) {
    return { read: 0, ...only(path, 'unreadable-file', reasonOf(error)) };
  }
}

/** The libraries give their reasons in words, the system in codes. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && !('errno' in error) ? error.message : why(error);

/** Nothing but a message. */
const only = (file: string, ruleId: RuleId, detail: string): Converted => ({
  pieces: [],
  messages: [inFile(file, diagnose(ruleId, undefined, detail))],
});

const rowSchema = v.object({
  post_id: v.string(),
  post_date: v.optional(v.string(), ''),
  is_published: v.string(),
  title: v.optional(v.string(), ''),
  subtitle: v.optional(v.string(), ''),
  podcast_url: v.optional(v.string(), ''),
});

type Row = v.InferOutput<typeof rowSchema>;

function readRows(bytes: Uint8Array): Row[] {
  const { text, error } = decode(bytes);
  if (error) throw error;
  const rows: unknown = parseCsv(text, { columns: true, relax_column_count: true });
  const result = v.safeParse(v.array(rowSchema), rows);
  if (result.success) return result.output;
  throw new Error('posts.csv lacks the columns post_id and is_published');
}

function readPosts(files: ExportFiles, path: string): Sources {
  const [list] = [...files]
    .filter(([name]) => /(?:^|\/)posts\.csv$/i.test(name))
    .sort(([a], [b]) => a.length - b.length);
  if (!list?.[1]) throw new Error('it has no posts.csv; name the ZIP that Substack sent');
  const rows = readRows(list[1]);
  const rest = new Map([...files].filter(([name]) => name !== list[0]));
  const names = postNames(rest.keys());
  let read = 0;
  const parts = rows.map((row): Converted => {
    const name = names.get(row.post_id);
    if (name === undefined) {
      return only(
        join(path, list[0]),
        'left-out-text',
        `“${row.title}”, which has no file in posts/`,
      );
    }
    const html = rest.get(name);
    rest.delete(name);
    if (row.is_published !== 'true') return only(join(path, name), 'not-a-note', 'it is a draft');
    read += 1;
    return readPost(row, html, join(path, name));
  });
  const others = [...rest.keys()].map((name) =>
    only(join(path, name), 'not-a-note', 'it is no post that posts.csv names'),
  );
  return { read, ...joined([...parts, ...others]) };
}

/** `posts/12.a-title.html` is the post `12`, or in other exports `12.a-title`. */
function postNames(files: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const file of files) {
    const stem = /(?:^|\/)posts\/([^/]+)\.html$/.exec(file)?.[1];
    if (stem !== undefined) names.set(stem, file).set(stem.replace(/\..*$/s, ''), file);
  }
  return names;
}

function readPost(row: Row, bytes: Uint8Array | undefined, file: string): Converted {
  if (!bytes) return only(file, 'unreadable-file', 'it is larger than any post');
  const { text: html, error } = decode(bytes);
  if (error) return { pieces: [], messages: [inFile(file, error)] };
  const { title, subtitle, post_date: posted, podcast_url: podcast } = row;
  const { text, conflict } = postText({ title, subtitle, posted, podcast, html });
  const { pieces, messages } = withOrphans(readSource({ text, name: '', file }), file);
  // Lines of the text that was made of the post are no places in its file.
  for (const message of messages) Object.assign(message, { line: undefined, column: undefined });
  const conflicts = conflict ? only(file, 'date-conflict', conflict).messages : [];
  return { pieces, messages: [...messages, ...conflicts] };
}
