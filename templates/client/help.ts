/** The shortcuts are a file of their own, fetched when they are first asked for. */
import { textAt } from './text-at.ts';

const button = document.querySelector<HTMLButtonElement>('.help-button');
const dialog = (): HTMLDialogElement | null => document.querySelector('.shortcuts');

async function open(): Promise<void> {
  const html = dialog() ? '' : await textAt(button?.dataset['shortcuts']);
  if (!dialog()) button?.insertAdjacentHTML('afterend', html);
  dialog()?.showModal();
}

/** Without a connection nothing opens, and the next time it is tried again. */
export const help = (): void => void open();

export const listenToHelp = (): void => button?.addEventListener('click', help);
