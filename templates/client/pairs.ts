/** A sentence that is pointed at, touched or focused lights up together with its counterpart. */

const SENTENCES = '.bilingual [data-pair]';

let lit: readonly Element[] = [];

function light(sentence: Element | null | undefined): void {
  for (const element of lit) element.classList.remove('lit');
  const number = sentence?.getAttribute('data-pair');
  const commentary = sentence?.closest('.bilingual');
  lit = commentary && number ? [...commentary.querySelectorAll(`[data-pair="${number}"]`)] : [];
  for (const element of lit) element.classList.add('lit');
}

const sentenceAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(SENTENCES) : null;

/**
 * The tab key stops once in each commentary; the arrow keys go on from sentence to sentence. Where one
 * language is read there is nothing to compare, and nothing to stop at.
 */
function makeReachable(): void {
  const isBoth = document.documentElement.dataset['view'] === 'both';
  for (const commentary of document.querySelectorAll('.bilingual')) {
    const sentences = commentary.querySelectorAll<HTMLElement>('[data-pair]');
    for (const [index, sentence] of sentences.entries()) {
      if (isBoth) sentence.tabIndex = index === 0 ? 0 : -1;
      else sentence.removeAttribute('tabindex');
    }
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function move(event: KeyboardEvent): void {
  const from = sentenceAt(event);
  const step = STEPS[event.key];
  if (!from || from !== event.target || step === undefined) return;
  const all = [...(from.closest('.bilingual')?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])];
  const to = all[all.indexOf(from) + step];
  if (!to) return;
  event.preventDefault();
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

export function lightPairs(): void {
  makeReachable();
  new MutationObserver(makeReachable).observe(document.documentElement, {
    attributeFilter: ['data-view'],
  });
  document.addEventListener('pointerover', (event) => {
    light(sentenceAt(event) ?? document.activeElement?.closest(SENTENCES));
  });
  document.addEventListener('focusin', (event) => {
    light(sentenceAt(event));
  });
  document.addEventListener('focusout', () => {
    light(undefined);
  });
  document.addEventListener('keydown', move);
}
