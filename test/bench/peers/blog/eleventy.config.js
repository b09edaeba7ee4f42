/** An ordinary blog in Eleventy: a Markdown file an entry, collections by tag, Nunjucks. */
import { EleventyHtmlBasePlugin } from '@11ty/eleventy';

export default function configure(eleventy) {
  eleventy.addPlugin(EleventyHtmlBasePlugin);
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return { markdownTemplateEngine: 'njk' };
}
