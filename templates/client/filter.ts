/** A box above a long list that leaves only what fits. It is shown where there is script. */

const fold = (text: string): string => text.normalize('NFC').toLowerCase().trim();

function narrow(list: Element, wanted: string): void {
  for (const item of list.querySelectorAll<HTMLElement>('.topic-list > li')) {
    const name = fold(item.querySelector('a')?.textContent ?? '');
    item.hidden = !name.includes(wanted);
  }
  for (const section of list.querySelectorAll<HTMLElement>('.initial-section')) {
    section.hidden = section.querySelector('.topic-list > li:not([hidden])') === null;
  }
}

export function filterLists(): void {
  const field = document.querySelector<HTMLInputElement>('.filter input');
  const list = document.querySelector('main');
  if (!field || !list) return;
  field.addEventListener('input', () => {
    narrow(list, fold(field.value));
  });
  narrow(list, fold(field.value));
}
