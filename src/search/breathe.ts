/** In ms: a task that takes longer is felt by who types or scrolls. */
const LONG = 12;

let start = performance.now();

/** Between two pieces of work: lets the browser draw and hear keys where they are long together. */
export async function breathe(): Promise<void> {
  if (performance.now() - start < LONG) return;
  await new Promise((resolve) => setTimeout(resolve));
  start = performance.now();
}
