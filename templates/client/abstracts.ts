/** Long abstracts are folded by the style sheet; here they are unfolded. */

function toggle(abstract: Element, unfolded: boolean): void {
  abstract.classList.toggle('unfolded', unfolded);
  abstract.querySelector('.unfold')?.setAttribute('aria-expanded', String(unfolded));
}

export function unfoldAbstracts(): void {
  for (const abstract of document.querySelectorAll('.abstract.long')) {
    abstract.querySelector('.unfold')?.addEventListener('click', () => {
      toggle(abstract, !abstract.classList.contains('unfolded'));
    });
    // What takes the focus (a link, a formula that shows its source) must be seen, and has moved.
    abstract.querySelector('div')?.addEventListener('focusin', ({ target }) => {
      toggle(abstract, true);
      if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
    });
  }
}
