/** What script adds to a page that is whole without it. */
import { unfoldAbstracts } from './abstracts.ts';
import { openCalendars } from './calendars.ts';
import { awaitFaces } from './faces.ts';
import { addCopyButtons } from './copies.ts';
import { filterLists } from './filter.ts';
import { listenToKeys } from './keys.ts';
import { lightPairs } from './pairs.ts';
import { listenToSearchLink } from './search-link.ts';
import { rememberTheme } from './theme.ts';
import { rememberView } from './view.ts';

void awaitFaces();
rememberView();
rememberTheme();
lightPairs();
unfoldAbstracts();
addCopyButtons();
filterLists();
openCalendars();
listenToKeys();
listenToSearchLink();
