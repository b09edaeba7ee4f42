// @ts-check
/**
 * Loaded before a program (`node --import`), makes the system fail it: at the call of the number `FAULT_AT`
 * that changes files, and ever after, calls throw the code `FAULT`, or the program is killed at once. The
 * number of calls is left in the file `FAULT_COUNT`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FAULT, FAULT_AT, FAULT_COUNT } = process.env;
const at = Number(FAULT_AT ?? Infinity);
const writeCount = fs.writeFileSync;
let count = 0;
/** Whether a call is at work: what it calls in its turn, as removing a folder does, is part of it. */
let isInside = false;

/**
 * @param {string} name
 * @param {unknown} path
 */
function meetFault(name, path) {
  count += 1;
  if (count < at || FAULT === undefined) return;
  if (FAULT === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${FAULT}: ${name}`), { code: FAULT, syscall: name, path });
}

/** What takes no room on a full disk. */
const FREE = ['rename', 'rm', 'rmdir', 'unlink', 'utimes'];
const names = [
  'copyFile',
  'cp',
  'mkdir',
  'mkdtemp',
  'writeFile',
  ...(FAULT === 'ENOSPC' ? [] : FREE),
];

/**
 * @param {object} functions
 * @param {string} name
 */
function makeFaulty(functions, name) {
  /** @type {unknown} */
  const found = Reflect.get(functions, name);
  const real = /** @type {Function} */ (found);
  /** @param {unknown[]} args */
  const faulty = (...args) => {
    if (!isInside) meetFault(name, args[0]);
    const wasInside = isInside;
    isInside = true;
    try {
      return /** @type {unknown} */ (real.apply(functions, args));
    } finally {
      isInside = wasInside;
    }
  };
  Object.assign(functions, { [name]: faulty });
}

for (const name of names) {
  makeFaulty(fs, `${name}Sync`);
  makeFaulty(fs.promises, name);
}
makeFaulty(fs, 'writeSync');
syncBuiltinESMExports();

process.on('exit', () => {
  if (FAULT_COUNT !== undefined) writeCount(FAULT_COUNT, String(count));
});
