/**
 * Shows the page once its faces are there, all at once: each of them alone would come too late or in
 * time by chance, and leave a line set in two. Nothing is laid out before, so that nothing moves.
 */

const root = document.documentElement;

/** As long as a reader hardly notices (ms); later the system's faces are better than none. */
const PATIENCE = 1500;

/** What of a page is set in which face; a face is asked for the characters that are there. */
const USES = [
  ['400 1em Pretendard', 'body'],
  ['600 1em Pretendard', 'h1, h2, h3, b, strong, th'],
  ['400 1em "Source Serif 4 Variable"', '.serif'],
] as const;

const show = (): void => {
  delete root.dataset['faces'];
};

/** Before anything is painted; what follows may fail, and the page is shown all the same. */
export function holdForFaces(): void {
  root.dataset['faces'] = 'coming';
  setTimeout(show, PATIENCE);
}

/** The faces of formulas are many and small; the style sheet of mathematics knows where each is used. */
function facesOfFormulas(): string[] {
  const pieces = [...document.querySelectorAll('.katex-html *')];
  return [...new Set(pieces.map((piece) => getComputedStyle(piece).font))];
}

/** When the page and its style sheets are read. */
export async function awaitFaces(): Promise<void> {
  const loads = USES.flatMap(([font, selector]) => {
    const text = [...document.querySelectorAll(selector)].map((element) => element.textContent);
    return text.length > 0 ? document.fonts.load(font, text.join('')) : [];
  });
  const formulas = facesOfFormulas().map((font) => document.fonts.load(font));
  await Promise.allSettled([...loads, ...formulas]);
  show();
}
