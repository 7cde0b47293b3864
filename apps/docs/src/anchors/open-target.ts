/** Opens what the place that the address names lies in. Not all browsers do so by themselves. */
function openTarget(): void {
  const target = document.getElementById(nameOf(location.hash));
  if (!target) return;
  let isOpened = false;
  for (let at = target.closest("details"); at; at = at.parentElement?.closest("details") ?? null) {
    isOpened ||= !at.open;
    at.open = true;
  }
  if (isOpened) target.scrollIntoView();
}

function nameOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Anyone can write a link with a lone percent sign; it names no place.
    return "";
  }
}

/** Opens the place that the address names, now and whenever it names another. */
export function followAddress(): void {
  addEventListener("hashchange", openTarget);
  openTarget();
}
