/**
 * Runs before anything is painted, so that no page shows the wrong theme or language first. It says
 * what it knows in attributes of the root element, which the style sheet follows.
 */
import { holdForFaces } from './faces.ts';
import { stored } from './stored.ts';

const root = document.documentElement;
const main = root.lang;

root.dataset['script'] = '';
root.dataset['main'] = main;
root.dataset['view'] = stored('view') ?? 'both';
root.dataset['theme'] = stored('theme') ?? 'auto';
root.lang = stored('words') ?? main;

holdForFaces();
