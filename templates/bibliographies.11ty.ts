/** Every file that cites papers. */
import { bibliographyText } from '../src/publish/bibliographies.ts';
import { forEach, write } from './paginate.ts';

export const data = forEach('bibliographies');
export default write('bibliographies', bibliographyText);
