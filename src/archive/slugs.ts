/** Words for addresses: `/2025/01/22/scaling-laws/`. Hangul stays as it is. */

/** A piece of an address: letters, digits and single hyphens, never empty. */
export type Slug = string & { readonly __brand: 'Slug' };

const LONGEST = 80;
/** File systems allow 255 bytes a name; the rest is room for a number. */
const LONGEST_IN_BYTES = 240;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu;
const EMPTY = 'untitled';
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Spells `+` and `#` out, so that `C++`, `C#` and `C` have different addresses. Invisible letters
 * are dropped: two addresses that look the same should be the same.
 */
export function slugify(text: string): Slug {
  const spelled = text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/\+/g, ' plus ')
    .replace(/(?<=\p{L})#/gu, ' sharp ')
    .toLowerCase()
    .normalize('NFC');
  const slug = cut((spelled.match(WORD) ?? []).join('-') || EMPTY);
  return (RESERVED.test(slug) ? `${slug}-1` : slug) as Slug;
}

/** Shortens at a hyphen; a single long word is cut inside. */
function cut(slug: string): string {
  const whole = Array.from(slug);
  let kept = 0;
  for (let bytes = 0; kept < whole.length && kept < LONGEST; kept++) {
    bytes += Buffer.byteLength(whole[kept] ?? '');
    if (bytes > LONGEST_IN_BYTES) break;
  }
  if (kept === whole.length) return slug;
  const shortened = whole.slice(0, kept).join('');
  const hyphen = whole[kept] === '-' ? -1 : shortened.lastIndexOf('-');
  return hyphen > 0 ? shortened.slice(0, hyphen) : shortened;
}

/** A slug, and who had the plain form of it before. */
interface Claim<Owner> {
  readonly slug: Slug;
  readonly rival: Owner | undefined;
}

/**
 * Gives out the slugs of one folder. Who comes second gets `-2`; claim oldest first, so that an
 * address stays as it is when notes are added later.
 */
export class SlugRegister<Owner> {
  readonly #owners = new Map<Slug, Owner>();
  readonly #numbers = new Map<Slug, number>();

  claim(text: string, owner: Owner): Claim<Owner> {
    const base = slugify(text);
    const rival = this.#owners.get(base);
    let slug = base;
    while (this.#owners.has(slug)) {
      const number = (this.#numbers.get(base) ?? 1) + 1;
      this.#numbers.set(base, number);
      slug = `${base}-${number}` as Slug;
    }
    this.#owners.set(slug, owner);
    return { slug, rival };
  }
}
