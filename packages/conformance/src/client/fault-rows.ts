import type { FaultRule } from "@gatefold/emulator";

/** A failure, as a row of the table shows it. */
export interface FaultRow {
  readonly title: string;
  readonly faults: readonly FaultRule[];
  /** Whether the first response never arrives, so that the test must not wait for it. */
  readonly stalls?: true;
}

/** When the client's clock begins, for dates. */
export const START_MS: number = Date.UTC(2030, 0, 1);

const throttled = (retryAfter: string | null, times: FaultRule["times"] = 1): FaultRule => {
  return { times, then: { code: "THROTTLED", headers: { "retry-after": retryAfter } } };
};

const refused = (times: FaultRule["times"]): FaultRule => ({ times, then: { code: "INVALID_ACCESS_TOKEN" } });

const HTML = "<html><body>502 Bad Gateway</body></html>";

/** All rows of the table. */
export const faultRows: readonly FaultRow[] = [
  { title: "429 once, without Retry-After", faults: [throttled(null)] },
  { title: "429 every time, without Retry-After", faults: [throttled(null, "forever")] },
  { title: "429 once, Retry-After in seconds: 7", faults: [throttled("7")] },
  {
    title: "429 once, Retry-After as a date in 9 s",
    faults: [
      {
        then: {
          code: "THROTTLED",
          headers: {
            "retry-after": new Date(START_MS + 9_000).toUTCString(),
            date: new Date(START_MS).toUTCString(),
          },
        },
      },
    ],
  },
  { title: "429, Retry-After of an hour", faults: [throttled("3600", "forever")] },
  { title: "429 once, invalid Retry-After", faults: [throttled("soon")] },
  { title: "500 once", faults: [{ then: { code: "INTERNAL" } }] },
  { title: "500 every time", faults: [{ times: "forever", then: { code: "INTERNAL" } }] },
  { title: "502 in HTML, once", faults: [{ then: { status: 502, body: HTML, contentType: "text/html" } }] },
  {
    title: "502 in HTML, every time",
    faults: [{ times: "forever", then: { status: 502, body: HTML, contentType: "text/html" } }],
  },
  {
    title: "500 with an empty body, every time",
    faults: [{ times: "forever", then: { status: 500, body: "" } }],
  },
  { title: "200 with an empty body", faults: [{ then: { status: 200, body: "" } }] },
  { title: "200 whose JSON is cut, once", faults: [{ then: { truncateBodyAtBytes: 20 } }] },
  {
    title: "200 whose JSON is cut, every time",
    faults: [{ times: "forever", then: { truncateBodyAtBytes: 20 } }],
  },
  {
    title: "302 to another origin",
    faults: [{ then: { status: 302, body: "", headers: { location: "https://elsewhere.test/v1/albums" } } }],
  },
  {
    title: "200 whose connection breaks in the body, once",
    faults: [{ then: { truncateBodyAtBytes: 20, reset: true } }],
  },
  { title: "connection reset once", faults: [{ then: { reset: true } }] },
  { title: "connection reset every time", faults: [{ times: "forever", then: { reset: true } }] },
  { title: "no answer, once", faults: [{ then: { neverAnswer: true } }], stalls: true },
  { title: "body that stalls, once", faults: [{ then: { stallMs: "forever" } }], stalls: true },
  { title: "headers after 8 s", faults: [{ then: { latencyMs: 8_000 } }] },
  { title: "headers after 12 s, once", faults: [{ then: { latencyMs: 12_000 } }] },
  { title: "401 once, with a token that can be refreshed", faults: [refused(1)] },
  { title: "401 every time, with a token that can be refreshed", faults: [refused("forever")] },
  {
    title: "200 in HTML",
    faults: [
      {
        then: {
          status: 200,
          body: "<html><body>Sign in to the Wi-Fi</body></html>",
          contentType: "text/html",
        },
      },
    ],
  },
  { title: "JSON under the content type text/plain", faults: [{ then: { contentType: "text/plain" } }] },
];
