/** An address within the site, with the base path. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}

/** Removes the base path from an address. */
export function pathOf(pathname: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
