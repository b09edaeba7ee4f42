/** Commands whose backslash was lost, told from the English words that many of them are. */
import { COMMANDS } from './commands.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Letters by name. Alone they are English (“alpha version”); with a script or a relation they are not. */
export const GREEK = list(`
  alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta kappa lambda mu nu xi pi rho
  varrho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi
  Omega ell`);

/** Symbols whose name is never a word of prose. */
export const UNMISTAKABLE_SYMBOLS = list('infty nabla varphi varepsilon vartheta');

/** Relations and operators whose name is never a word of prose, or means the same there (“approx”). */
export const UNMISTAKABLE_OPERATORS = list(`
  leq geq neq propto approx cdot rightarrow leftarrow Rightarrow leftrightarrow longrightarrow
  lesssim gtrsim subseteq simeq leqslant geqslant notin otimes oplus odot mapsto`);

export const BIG_OPERATORS = list('sum prod int bigcup bigcap');

export const FUNCTION_NAMES = list(
  'log ln exp tanh sinh cosh sin cos tan max min argmax argmin Pr',
);

/** Words that authors set as a subscript of one letter. */
export const SUBSCRIPT_WORDS = list(`
  crit max min opt eff ref avg tot total data model train test val eval old new base init final
  target pred reg KL JS TV RL SFT DPO PPO MI CE NLL LM in out`);

/** Two indices in a row, as in `W_ij`; `in` and `im` are left to prose. */
export const INDEX_PAIRS = list('ij ji ik ki jk kj ii jj kk kl lk mn nm ijk');

/** What may stand alone above a letter: `W^top`, `30^circ`, `n^th`. */
export const SUPERSCRIPT_NAMES: ReadonlyMap<string, string> = new Map([
  ['top', '\\top'],
  ['circ', '\\circ'],
  ['star', '\\star'],
  ['ast', '\\ast'],
  ['dagger', '\\dagger'],
  ['prime', '\\prime'],
  ['th', '\\text{th}'],
]);

/** The letter with a backslash, if the word is the name of one. */
export function greekTex(word: string): string | undefined {
  return GREEK.has(word) && COMMANDS.has(word) ? `\\${word}` : undefined;
}
