import { useQueryClient } from "@tanstack/react-query";
import { createElement, version } from "react";
import { version as domVersion } from "react-dom";
import { renderToString } from "react-dom/server";
import { expect, inject, test } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** React's major version, and the minor one of TanStack Query. */
    peers: readonly [react: string, query: string];
  }
}

/** Fails for want of a provider, in the code that is run. */
function Lost() {
  useQueryClient();
  return null;
}

test("these tests run on the React and the TanStack Query that they are said to", () => {
  const [react, query] = inject("peers");
  expect([version, domVersion].map((one) => one.split(".")[0])).toEqual([react, react]);
  let trace: unknown;
  try {
    renderToString(createElement(Lost));
  } catch (error) {
    trace = error instanceof Error && error.stack;
  }
  expect(trace).toContain(`react-query@${query}.`);
});
