import type { ComponentChildren, JSX } from 'preact';
import { Say, type InEach } from './say.tsx';

interface NamedNavProps {
  /** Told apart from the other navigations of the page by this. */
  readonly id: string;
  readonly name: InEach<string>;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A navigation whose name is heard in the language that is chosen, which no attribute could be. */
export const NamedNav = ({ id, name, class: className, children }: NamedNavProps): JSX.Element => (
  <nav class={className} aria-labelledby={id}>
    <span class="unseen" id={id}>
      <Say>{name}</Say>
    </span>
    {children}
  </nav>
);
