// The build adds a first line that sets `site`: the base path, a version, and the files of the site.
/* global site */

const PREFIX = `gatefold-docs:${site.base}:`;
const CACHE = PREFIX + site.version;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(site.files)));
});

// A new version waits until all pages of the old one are closed, because these still need their own scripts.
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([deleteOldCaches(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(site.base))
    return;
  event.respondWith(
    url.pathname.startsWith(`${site.base}_astro/`) ? fromCache(request) : fromNetwork(request),
  );
});

/** The name of such a file changes with its content. */
async function fromCache(request) {
  const kept = await caches.match(request);
  return kept ?? fetch(request);
}

async function fromNetwork(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

async function deleteOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
