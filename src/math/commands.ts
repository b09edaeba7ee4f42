/**
 * The commands of TeX that a repaired formula may hold, and what each is in a formula.
 *
 * A closed list on purpose: what is not here (`\href`, `\def`, `\rule`, `\includegraphics`,
 * `\htmlClass`, …) is never made into mathematics, whatever surrounds it.
 */

export type CommandKind =
  | 'symbol'
  | 'relation'
  | 'binary'
  | 'function'
  | 'big'
  | 'accent'
  | 'style'
  | 'text'
  | 'switch'
  | 'root'
  | 'fraction'
  | 'delimiter'
  | 'space';

export interface Command {
  readonly kind: CommandKind;
  /** The character a reader sees; `''` where the command has none of its own. */
  readonly char: string;
}

/** `name character` pairs, as people write the command list of a TeX manual. */
const WITH_CHARACTER: Partial<Record<CommandKind, string>> = {
  symbol: `
    alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
    kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
    phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ
    Phi Φ Psi Ψ Omega Ω infty ∞ nabla ∇ partial ∂ ell ℓ hbar ℏ emptyset ∅ varnothing ∅ top ⊤ bot ⊥
    dagger † ddagger ‡ prime ′ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ Re ℜ Im ℑ aleph ℵ forall ∀
    exists ∃ neg ¬ lnot ¬ degree ° triangle △ square □ checkmark ✓ angle ∠ complement ∁ % % # # & &
    _ _ $ $`,
  relation: `
    sim ∼ approx ≈ leq ≤ le ≤ geq ≥ ge ≥ leqslant ⩽ geqslant ⩾ ll ≪ gg ≫ neq ≠ ne ≠ equiv ≡ propto ∝
    simeq ≃ cong ≅ doteq ≐ lesssim ≲ gtrsim ≳ lt < gt > to → rightarrow → longrightarrow ⟶ leftarrow ←
    gets ← Rightarrow ⇒ Leftarrow ⇐ implies ⟹ leftrightarrow ↔ Leftrightarrow ⇔ iff ⟺ mapsto ↦
    hookrightarrow ↪ uparrow ↑ downarrow ↓ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇
    mid ∣ parallel ∥ perp ⊥ prec ≺ succ ≻ preceq ⪯ succeq ⪰ vdash ⊢ models ⊨ coloneqq ≔ triangleq ≜`,
  binary: `
    times × cdot ⋅ pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙
    cup ∪ cap ∩ setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ sqcup ⊔ sqcap ⊓`,
  big: `
    sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigwedge ⋀
    bigvee ⋁`,
  delimiter: `
    { { } } langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | lVert ‖ rVert ‖
    vert | Vert ‖ | ‖`,
};

/** Commands that show as their own name. */
const FUNCTIONS = `
  log ln lg exp sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan max min sup inf lim
  limsup liminf argmax argmin det dim ker deg gcd arg hom Pr`;

/** Commands that show as their argument, or as nothing. */
const WITHOUT_CHARACTER: Partial<Record<CommandKind, string>> = {
  accent: 'hat widehat tilde widetilde bar overline underline vec dot ddot check breve acute grave',
  style: `
    mathbf mathrm mathsf mathtt mathit mathcal mathbb mathfrak mathscr boldsymbol bm pmb operatorname`,
  text: 'text textbf textit textrm textsf texttt textnormal textup mbox',
  switch: 'rm bf cal sf tt displaystyle textstyle limits nolimits',
  root: 'sqrt',
  fraction: 'frac dfrac tfrac binom',
  space: ', ; : ! quad qquad space',
};

const words = (list: string): string[] => list.trim().split(/\s+/);

function pairs(list: string): [name: string, char: string][] {
  const all = words(list);
  return all.flatMap((name, at): [string, string][] => {
    const char = all[at + 1];
    return at % 2 === 0 && char !== undefined ? [[name, char]] : [];
  });
}

function* entries(): Generator<[name: string, command: Command]> {
  for (const [kind, list] of Object.entries(WITH_CHARACTER)) {
    for (const [name, char] of pairs(list)) yield [name, { kind: kind as CommandKind, char }];
  }
  for (const name of words(FUNCTIONS)) yield [name, { kind: 'function', char: name }];
  for (const [kind, list] of Object.entries(WITHOUT_CHARACTER)) {
    for (const name of words(list)) yield [name, { kind: kind as CommandKind, char: '' }];
  }
}

/** By the name after the backslash: a word, or one sign as in `\%`. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(entries());
