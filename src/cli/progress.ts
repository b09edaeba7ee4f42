/** A line that counts, on a terminal; silence elsewhere. */
import type { Progress } from '../load.ts';

/** Redrawing more often than this many times a second would cost more than it tells. */
const REDRAWS_PER_SECOND = 10;

/** Counts files on one line of stderr, and clears it at the end. */
export function terminalProgress(): Progress | undefined {
  const { stderr } = process;
  if (!stderr.isTTY || process.env['CI']) return undefined;
  let drawn = 0;
  return (done, all) => {
    const now = Date.now();
    if (done === all) stderr.write('\r\x1b[K');
    else if (now - drawn > 1000 / REDRAWS_PER_SECOND) {
      stderr.write(`\rReading notes: ${done} of ${all}`);
      drawn = now;
    }
  };
}
