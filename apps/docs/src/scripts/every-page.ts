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

/** Has the browser keep the site, once the page has all it needs, unless the reader wants to save data. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || savesData()) return;
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;
  addEventListener("load", () => {
    navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base }).catch((error: unknown) => {
      console.warn("The site can't be kept for reading offline:", error);
    });
  });
}

/** Not all browsers tell. @see https://wicg.github.io/savedata/ */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return (
    typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true
  );
}
