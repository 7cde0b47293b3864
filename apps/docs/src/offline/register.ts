/** Has the browser keep the site, once the page has all it needs. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;
  addEventListener("load", () => {
    navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base }).catch((error: unknown) => {
      console.warn("The site can't be kept for reading offline:", error);
    });
  });
}
