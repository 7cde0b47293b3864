const WITH_DASHES = /^(\w{3})\w{0,3}day, (\d\d)-(\w{3})-(\d\d) /;
const OF_C = /^(\w{3}) (\w{3}) ([ \d]\d) (\S+) (\d{4})$/;

/**
 * Reads an HTTP-date in one of its three forms, and nothing else: `Date.parse` alone takes numbers for years, and reads
 * some texts as local times.
 *
 * @param nearYear a year of two digits is taken for the one nearest to this; by default, for one of this century
 * @returns milliseconds since 1970; `NaN` where the text is no such date
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
function readHttpDate(text: string | null, nearYear = 2050): number {
  // The two old forms are put into the order of the new one.
  const date = `${text}`
    .replace(WITH_DASHES, (_, weekday, day, month, year) => {
      return `${weekday}, ${day} ${month} ${+year + 100 * Math.round((nearYear - year) / 100)} `;
    })
    .replace(OF_C, (_, weekday, month, day, time, year) => {
      return `${weekday}, ${day.replace(" ", 0)} ${month} ${year} ${time} GMT`;
    });
  // Only a date that comes out as it went in has this form, and is in the calendar.
  return Date.parse(new Date(date).toUTCString() === date ? date : "");
}

/**
 * How long the API asks to wait, in milliseconds. Digits are seconds. A date is held against the `Date` of the same
 * answer, never against the local clock, which may be wrong; without a `Date` it says nothing.
 *
 * @returns `undefined` where it does not say, or says what makes no sense
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get("retry-after");
  const dateMs = readHttpDate(headers.get("date"));
  const ms = /^\d+$/.test(`${value}`)
    ? Number(value) * 1000
    : readHttpDate(value, new Date(dateMs).getUTCFullYear()) - dateMs;
  return ms > 0 ? ms : undefined;
}
