/** An id for the first of several things, and with a number for each that follows. */
export function numbered(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}
