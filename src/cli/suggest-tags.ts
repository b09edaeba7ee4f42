/** Tags that could be one, as lines of `tags.yaml`. */
import { groupBy } from '../archive/groups.ts';
import type { SimilarTags } from '../archive/similar-tags.ts';
import type { Topic } from '../archive/topics.ts';
import { scalar } from './yaml-scalar.ts';

/** To be pasted; a tag that the file has already stands in a comment, for a key may stand once only. */
export function suggestedYaml(similar: readonly SimilarTags[]): string {
  const roots = new Map<Topic, Topic>();
  const rootOf = (topic: Topic): Topic => roots.get(topic) ?? topic;
  const mostUsedFirst = similar.toSorted((a, b) => b.usual.count - a.usual.count);
  const merged = mostUsedFirst.filter(({ rare, usual }) => {
    if (roots.has(rare) || rootOf(usual) === rare) return false;
    roots.set(rare, rootOf(usual));
    return true;
  });
  return [...groupBy(merged, ({ usual }) => rootOf(usual))]
    .map(([tag, group]) => definition(tag, group))
    .join('');
}

function definition({ link, definition: listed }: Topic, group: readonly SimilarTags[]): string {
  const aliases = group.map(({ rare, why }) => `    - ${scalar(rare.link.name)} # ${why}\n`);
  const lines = `${scalar(link.name)}:\n  aliases:\n${aliases.join('')}`;
  return listed
    ? `# Listed already; add these to its aliases.\n${lines.replace(/^/gm, '# ')}`
    : lines;
}
