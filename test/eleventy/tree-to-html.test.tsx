/** The HTML of components, against preact-render-to-string. */
import fc from 'fast-check';
import { h, type ComponentChildren, type JSX, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { treeToHtml } from '../../src/eleventy/tree-to-html.ts';

const expectSame = (tree: VNode): void => {
  expect(treeToHtml(tree)).toBe(renderToString(tree));
};

const Named = ({ name, children }: { name: string; children?: ComponentChildren }): JSX.Element => (
  <p title={name}>
    {name}: {children}
  </p>
);
const Several = ({ of }: { of: readonly number[] }): JSX.Element => (
  <>
    {of.map((number) => (
      <b>{number}</b>
    ))}
  </>
);
const Said = ({ children }: { children: (word: string) => ComponentChildren }): JSX.Element => (
  <i>{children('<word>')}</i>
);
const Nothing = (): null => null;

test('components, fragments, lists and functions as children', () => {
  expectSame(
    <main>
      <Named name={'"a" & <b>'}>
        <Several of={[1, 2.5, 0]} />
        <Nothing />
        <Said>{(word) => [word, <br />, 'end']}</Said>
      </Named>
      {false}
      {undefined}
      {''}
      {0}
    </main>,
  );
});

test('attributes of every kind', () => {
  expectSame(
    <form class="a b" hidden={false} id={undefined} title="">
      <input type="radio" checked disabled={false} tabindex={-1} aria-label="<&>" />
      <button aria-expanded={false} aria-pressed="true" data-open={true} spellcheck={false} />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 0h1" stroke-width={1.5} />
      </svg>
      <div lang={undefined} dangerouslySetInnerHTML={{ __html: '<b>&amp;</b>' }} />
    </form>,
  );
});

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...Array.from('<>&"\'a가 ')) }),
);
const props = fc.dictionary(
  fc.constantFrom('class', 'id', 'title', 'hidden', 'href', 'tabindex', 'aria-label', 'data-x'),
  fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(undefined)),
);
const name = fc.constantFrom('p', 'span', 'a', 'ul', 'li', 'td', 'br', 'img', 'svg', 'path');
const isVoid = (element: string): boolean => element === 'br' || element === 'img';
const { tree } = fc.letrec<{ tree: VNode; child: ComponentChildren }>((tie) => ({
  tree: fc
    .tuple(name, props, fc.array(tie('child'), { maxLength: 4 }))
    .map(([type, attributes, children]) => h(type, attributes, isVoid(type) ? [] : children)),
  child: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.constantFrom(null, undefined, true, false),
    tie('tree'),
    fc.array(tie('child'), { maxLength: 3 }),
  ),
}));

test('whatever the tree', () => {
  fc.assert(fc.property(tree, expectSame), { numRuns: 500 });
});
