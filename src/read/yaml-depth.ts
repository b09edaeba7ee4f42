/** Whether YAML goes deeper than its parser can follow, told from its look. */

/** Levels; the parser calls itself for each, and some hundreds later the whole process ends. */
const DEEPEST = 200;

/**
 * A level is a step of indentation, a mark such as `- ` or `a: ` on the same line, or a bracket. Brackets
 * in a text count as well, but only up to the next line that is not indented.
 */
export function isDeep(text: string): boolean {
  let brackets = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const indent = line.length - line.trimStart().length;
    if (indent + (line.match(/[-?:](?=\s)/g)?.length ?? 0) > DEEPEST) return true;
    if (/^[^\s\]}]/.test(line)) brackets = 0;
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      brackets = /[[{]/.test(bracket) ? brackets + 1 : Math.max(0, brackets - 1);
      if (brackets > DEEPEST) return true;
    }
  }
  return false;
}
