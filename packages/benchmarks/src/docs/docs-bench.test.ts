import { expect, test } from "vitest";
import { isReached } from "../figures.ts";
import { goalsOf, resultOf } from "./docs-bench.ts";
import { readReport } from "./measure.ts";
import { serveFiles } from "./pages.ts";

const URL_OF_PAGE = "http://127.0.0.1:1/";

function report(performance: number) {
  const category = (score: number) => ({ score, auditRefs: [{ id: "slow", weight: 1 }] });
  const items = [
    { url: URL_OF_PAGE, transferSize: 1000, resourceType: "Document" },
    { url: `${URL_OF_PAGE}a.js`, transferSize: 200, resourceType: "Script" },
    { url: "https://cdn.example/b.js", transferSize: 30, resourceType: "Script" },
    { url: "data:image/png;base64,", transferSize: 5, resourceType: "Image" },
  ];
  return {
    categories: {
      performance: category(performance),
      accessibility: category(1),
      "best-practices": category(1),
      seo: category(1),
    },
    audits: {
      "network-requests": { title: "Requests", score: null, details: { items } },
      slow: { title: "Is slow", score: performance },
    },
  };
}

test("bytes, requests and findings come from Lighthouse's report", () => {
  expect(readReport(report(0.5), URL_OF_PAGE)).toMatchObject({
    scores: { performance: 50, seo: 100 },
    bytes: { script: 230, all: 1230 },
    requests: 3,
    thirdPartyRequests: 1,
    findings: expect.arrayContaining(["performance: Is slow"]),
  });
});

test("the median of the rounds counts, and goals are for our own pages alone", () => {
  const page = { name: "Own", url: URL_OF_PAGE, text: "", maxScriptBytes: 230 };
  const audits = [0.9, 1, 0.99].map((score) => readReport(report(score), URL_OF_PAGE));
  const own = resultOf(page, [30, 10, 20], audits);
  expect(own).toMatchObject({ firstTextMs: 20, audit: { scores: { performance: 99 } } });
  const goals = goalsOf([own, { ...own, maxScriptBytes: undefined }]);
  expect(goals.filter((goal) => !isReached(goal)).map(({ what }) => what)).toEqual([
    "Own: requests to others",
  ]);
});

test("a page without a measurement is told", () => {
  const page = { name: "Own", url: URL_OF_PAGE, text: "", maxScriptBytes: 230 };
  expect(() => resultOf(page, [], [])).toThrow("Own was not measured");
});

test("files are served compressed, and missing ones are missing", async () => {
  const served = await serveFiles((path) => (path === "/index.html" ? Buffer.from("<p>") : undefined));
  const page = await fetch(`${served.origin}/`);
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(await page.text()).toBe("<p>");
  expect((await fetch(`${served.origin}/nowhere`)).status).toBe(404);
  await served.stop();
});
