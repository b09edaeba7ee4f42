/** An entry: one paper's note. */
import type { JSX } from 'preact';
import type { EntryPage } from '../src/archive/archive.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import { Breadcrumbs } from './components/breadcrumbs.tsx';
import { DayOf, MonthOf, YearOf } from './components/date-links.tsx';
import { EntryArticle } from './components/entry-article.tsx';
import { languageOf } from './components/language-of.ts';
import { Neighbours } from './components/neighbours.tsx';
import { Page } from './components/page.tsx';
import { htmlInFull } from './components/uses-math.ts';
import { useWords } from './components/use-words.ts';
import { forEach, show } from './paginate.ts';

export const data = forEach('entries');
export default show('entries', Entry);

function Entry({ page }: { page: EntryPage }): JSX.Element {
  const { untitled } = useWords();
  const { language } = useSite();
  const { permalink, date, title, sides } = page;
  return (
    <Page
      permalink={permalink}
      title={title ?? untitled}
      description={page.note.rendered.description[language]}
      shown={htmlInFull(page)}
    >
      <Breadcrumbs
        trail={[<YearOf date={date} />, <MonthOf date={date} />, <DayOf date={date} />]}
      />
      <EntryArticle entry={page} level={1} />
      <Neighbours
        sides={sides}
        label={({ title }) =>
          title === undefined ? untitled : <span lang={languageOf(title)}>{title}</span>
        }
      />
    </Page>
  );
}
