/** The days of a calendar are told where they are pointed at, and opened where they are clicked. */

const DAY = 86_400_000;

interface Read {
  readonly date: Date;
  readonly count: string;
}

/** The day under the pointer, if something was read on it. */
function dayAt(calendar: SVGSVGElement, { clientX, clientY }: MouseEvent): Read | undefined {
  const { left, top, width, height } = calendar.getBoundingClientRect();
  const week = Math.floor(((clientX - left) / width) * calendar.viewBox.baseVal.width);
  const weekday = Math.floor(((clientY - top) / height) * 7);
  const cell = `M${week} ${weekday}h`;
  const paths = [...calendar.querySelectorAll<SVGPathElement>('[data-count]')];
  const count = paths.find((path) => path.getAttribute('d')?.includes(cell))?.dataset['count'];
  if (count === undefined) return undefined;
  const first = Date.parse(calendar.dataset['from'] ?? '');
  return { date: new Date(first + (7 * week + weekday) * DAY), count };
}

function tell(title: SVGTitleElement, read: Read | undefined): void {
  const { lang } = document.documentElement;
  const date = read?.date.toLocaleDateString(lang, { dateStyle: 'full', timeZone: 'UTC' });
  title.textContent = read && date ? `${date} · ${read.count}` : '';
}

function open({ date }: Read): void {
  const home = document.querySelector<HTMLAnchorElement>('.site-title a')?.href;
  const path = date.toISOString().slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '/');
  location.assign(new URL(`${path}/`, home));
}

export function openCalendars(): void {
  for (const calendar of document.querySelectorAll<SVGSVGElement>('svg.weeks')) {
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    calendar.prepend(title);
    calendar.addEventListener('pointermove', (event) => {
      const read = dayAt(calendar, event);
      tell(title, read);
      calendar.classList.toggle('on-a-day', read !== undefined);
    });
    calendar.addEventListener('click', (event) => {
      const read = dayAt(calendar, event);
      if (read) open(read);
    });
  }
}
