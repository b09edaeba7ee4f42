declare module '@citation-js/core' {
  /** Reads any format that a plugin knows into items of CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
