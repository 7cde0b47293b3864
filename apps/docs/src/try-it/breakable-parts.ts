/** Text in the parts between which a narrow column may break it: after each slash of an address, but those of `https://`. */
export function breakableParts(text: string): string[] {
  return text.split(/(?<=[^:/]\/)/);
}
