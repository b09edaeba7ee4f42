/** A file of YAML beside the notes, which a writer may leave out. */
import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import { decode } from './decode.ts';
import { MEGABYTE, readFileUpTo, TooLarge } from './read-file.ts';
import { isMissing, why } from './system-error.ts';
import { isMapping, readYaml, YamlError, type YamlMap } from './yaml.ts';

interface YamlFile {
  /** Empty where the file is missing or has an error. */
  readonly yaml: YamlMap;
  readonly messages: readonly VFileMessage[];
}

const EMPTY = readYaml('');

/** Reads a file of `key: value` lines; a missing one is an empty one. */
export function readYamlFile(file: string): YamlFile {
  const fail = (message: VFileMessage): YamlFile => ({ yaml: EMPTY, messages: [message] });
  try {
    const { text, error } = decode(readFileUpTo(file, MEGABYTE));
    return error ? fail(error) : { yaml: readYaml(text), messages: [] };
  } catch (error) {
    if (error instanceof YamlError)
      return fail(
        diagnose(
          'bad-setting',
          error.point,
          `Cannot read this file: ${error.message}; correct this line`,
        ),
      );
    if (error instanceof TooLarge)
      return fail(diagnose('bad-setting', undefined, `This file is too large: ${error.message}`));
    if (isMissing(error)) return { yaml: EMPTY, messages: [] };
    return fail(diagnose('unreadable-file', undefined, why(error)));
  }
}

type Schema = v.ObjectSchema<v.ObjectEntries, v.ErrorMessage<v.ObjectIssue> | undefined>;

interface Keys<S extends Schema> {
  /** Undefined where there is an error. */
  readonly values: v.InferOutput<S> | undefined;
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads a mapping by its schema. A key that the schema does not know is passed over with a warning.
 *
 * @param path of keys to where the mapping stands in the file
 */
export function readKeys<S extends Schema>(
  schema: S,
  data: unknown,
  yaml: YamlMap,
  path: readonly string[] = [],
): Keys<S> {
  const mapping = isMapping(data) ? data : undefined;
  const unknown = Object.keys(mapping ?? {})
    .filter((key) => !Object.hasOwn(schema.entries, key))
    .map((key) => diagnose('unknown-setting', yaml.keyPointOf([...path, key]), named(key)));
  const result = v.safeParse(schema, mapping);
  if (result.success) return { values: result.output, messages: unknown };
  const errors = result.issues.map((issue) => explain(issue, yaml, path));
  return { values: undefined, messages: [...unknown, ...errors] };
}

const named = (...keys: readonly (string | number)[]): string => `“${keys.join('.')}”`;

function explain(
  issue: v.BaseIssue<unknown>,
  yaml: YamlMap,
  above: readonly string[],
): VFileMessage {
  const below = (issue.path ?? []).map((item) => item.key as string | number);
  const path = [...above, ...below];
  return diagnose(
    'bad-setting',
    yaml.pointOf(path),
    `${named(...path)} ${issue.message}; correct it`,
  );
}
