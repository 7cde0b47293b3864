/** An address within the site as a link has it, with the base path before. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}

/** The address within the site of a path that has the base before it. */
export function pathOf(pathname: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
