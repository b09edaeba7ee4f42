/** How much generated text the fuzzing tests read: some always, far more by `npm run test:slow`. */

/** Texts for the parser; what takes longer for each reads a part of so many. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5000);

/** Milliseconds that so many may take; a text that is never done with is found by it. */
export const PATIENCE = 60_000 + RUNS * 60;

const isSlow = RUNS >= 100_000;

/**
 * Otherwise the same texts each time, so that what fails is what was changed.
 *
 * @param part of the texts, one in so many
 */
export const runs = (part = 1): { numRuns: number; seed?: number } => ({
  numRuns: Math.ceil(RUNS / part),
  ...(isSlow ? {} : { seed: 7 }),
});

/** Bytes of a note that is too much of something. */
export const HUGE = isSlow ? 1_000_000 : 20_000;

/** Shares of a whole, evenly spread. */
const spread = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => (index + 1) / (count + 1));

/** Moments of a build at which it is killed; it moves files in its second half. */
export const KILLS = isSlow ? spread(50) : [0.8];

/** Moments of a build from which on the disk fails. */
export const FAILURES = isSlow ? spread(10) : [0.8];

/** Of the payloads, one in so many is written into notes. */
export const PART_WRITTEN = isSlow ? 1 : 8;
