import type UserConfig from '@11ty/eleventy/UserConfig';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { inertFrontMatter } from '../../src/eleventy/inert-front-matter.ts';

type Options = Parameters<typeof matter>[1];

function optionsGiven(): Options {
  let given: Options;
  const eleventy = {
    setFrontMatterParsingOptions: (options: Options) => {
      given = options;
    },
  };
  inertFrontMatter(eleventy as unknown as UserConfig);
  return given;
}

describe('front matter', () => {
  it.each(['js', 'javascript', 'json'])('in %s is refused', (language) => {
    const text = `---${language}\n{ "a": 1 }\n---\n`;
    expect(() => matter(text, optionsGiven())).toThrow('must be YAML');
  });

  it('in YAML is read', () => {
    expect(matter('---\na: 1\n---\n', optionsGiven()).data).toEqual({ a: 1 });
  });
});
