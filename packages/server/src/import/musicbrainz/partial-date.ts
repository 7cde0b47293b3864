/**
 * The first moment of a MusicBrainz date, which may be a year (`1958`), a month (`2008-04`) or a day, as
 * ISO 8601 in UTC. `undefined` for anything else: empty, null, `????-05`, the 30th of February.
 */
export function startOfDate(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (parts === null || parts[1] === "0000") return undefined;
  const day = `${parts[1]}-${parts[2] ?? "01"}-${parts[3] ?? "01"}`;
  const moment = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const iso = moment.toISOString();
  // Date takes 2001-02-30 for the 2nd of March.
  return iso.startsWith(day) ? iso : undefined;
}
