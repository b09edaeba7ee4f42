import type { ComponentChildren, JSX } from 'preact';
import { Say, type InEach } from './say.tsx';

interface ColumnsProps {
  readonly children: ComponentChildren;
  /** What stands beside it where there is room, and below it elsewhere. */
  readonly beside: ComponentChildren;
  /** What the part beside is called by those who hear the page. */
  readonly name: InEach<string>;
}

/** What a page is for, and beside it a picture of it. */
export const Columns = ({ children, beside, name }: ColumnsProps): JSX.Element => (
  <div class="columns">
    <div>{children}</div>
    <aside aria-labelledby="beside">
      <h2 class="unseen" id="beside">
        <Say>{name}</Say>
      </h2>
      {beside}
    </aside>
  </div>
);
