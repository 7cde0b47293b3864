/** An element of the form by what its `data-` attribute says that it is for. */
export function formPart(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (found) return found;
  throw new Error(`The form has no place for ${name}.`);
}
