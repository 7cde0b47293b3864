/** Compares texts by their code points, as databases that compare the bytes of UTF-8 do. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return orderOf(a.charCodeAt(at)) < orderOf(b.charCodeAt(at)) ? -1 : 1;
}

/** Halves of surrogate pairs come after all other characters, and the end of a text, which has no code, before them. */
function orderOf(code: number): number {
  if (Number.isNaN(code)) return -1;
  return code >= 0xd800 && code < 0xe000 ? code + 0x10000 : code;
}
