/** Opens the `details` around the target of the address. Not all browsers do so. */
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
    // A lone percent sign in a link can't be decoded.
    return "";
  }
}

/** Opens the `details` around the target of the address, now and when the address changes. */
export function followAddress(): void {
  addEventListener("hashchange", openTarget);
  openTarget();
}

/** Scrolls the navigation to the link of the page, where that is out of sight. It is fixed, so the page itself stays. */
export function showCurrentLink(): void {
  document.querySelector('.sidebar-pane [aria-current="page"]')?.scrollIntoView({ block: "nearest" });
}

/** Registers the service worker after the page is loaded, unless the reader wants to save data. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || savesData()) return;
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;
  addEventListener("load", () => {
    navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base }).catch((error: unknown) => {
      console.warn("The site can't be kept for reading offline:", error);
    });
  });
}

/** Not all browsers have this setting. @see https://wicg.github.io/savedata/ */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return (
    typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true
  );
}
