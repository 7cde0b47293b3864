import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { GatefoldProvider, useGatefold } from "./provider.tsx";
import { stubMusic } from "./testing/harness.tsx";

function Probe() {
  return <p>{Object.keys(useGatefold()).join(" ")}</p>;
}

test("the client of the provider reaches the components below it, on a server too", () => {
  const { music } = stubMusic({});
  const html = renderToString(
    <GatefoldProvider client={music}>
      <Probe />
    </GatefoldProvider>,
  );
  expect(html).toBe("<p>albums library</p>");
});

test("a missing provider is named", () => {
  expect(() => renderToString(<Probe />)).toThrow(/^<GatefoldProvider> is missing/);
});
