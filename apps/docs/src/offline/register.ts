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
