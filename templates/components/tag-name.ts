/** Tags by name: as they are typed, and as they are called where there is room. */
import type { TagPairLink, TopicLink } from '../../src/archive/archive.ts';
import type { InEach } from './say.tsx';

export const typed = ({ name }: TopicLink): string => `#${name}`;

export const called =
  (tag: TopicLink): InEach<string> =>
  (_, language) =>
    tag.labels ? `${tag.labels[language]} (${typed(tag)})` : typed(tag);

export const bothTyped = ({ tags }: TagPairLink): string => tags.map(typed).join(' + ');
