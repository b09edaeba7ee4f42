/** A page as a careless generator would make it: with what it is given, as it is. */
export const rawPage = (...payloads: readonly string[]): string =>
  [
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"/><title>Raw</title></head><body>',
    ...payloads.map((payload) => `<div>${payload}</div>`),
    '</body></html>',
  ].join('');
