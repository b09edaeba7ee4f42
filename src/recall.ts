/** What takes long to make and seldom changes. */

/** Gives back what was made of the same plain data before, or makes it and keeps it. */
export type Recall = (of: object, make: () => string) => string;

/** Where nothing is kept. */
export const makeAnew: Recall = (_, make) => make();
