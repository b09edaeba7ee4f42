import type { JSX } from 'preact';
import { Say, type InEach } from './say.tsx';

/** A box that narrows the lists below it, where there is script. */
export const Filter = ({ name }: { readonly name: InEach<string> }): JSX.Element => (
  <p class="filter needs-script">
    <label for="filter">
      <Say>{name}</Say>
    </label>
    <input id="filter" type="search" autocomplete="off" spellcheck={false} />
  </p>
);
