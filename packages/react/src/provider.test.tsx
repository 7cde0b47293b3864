// @vitest-environment happy-dom
import { createClient } from "@gatefold/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { useLibraryAlbum } from "./index.ts";
import { GatefoldProvider, useGatefold } from "./provider.ts";
import { stubMusic } from "./testing/harness.tsx";

function Probe() {
  return <p>{Object.keys(useGatefold()).join(" ")}</p>;
}

function Saved() {
  return <p>{useLibraryAlbum("B0064UPU4G").error?.code}</p>;
}

test("the client of the provider reaches the components below it, on a server too", () => {
  const { music } = stubMusic({});
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <GatefoldProvider client={music}>
        <Probe />
      </GatefoldProvider>
    </QueryClientProvider>,
  );
  expect(html).toBe(`<p>${Object.keys(music).join(" ")}</p>`);
});

test("a hook that needs more than the client's scopes says so, without a request", async () => {
  const requests: string[] = [];
  const fetch = async (url: string) => {
    requests.push(url);
    return new Response();
  };
  const client = createClient({ apiKey: "key", token: "t", scopes: ["music::catalog"], fetch });
  const queries = new QueryClient();
  const container = document.createElement("div");
  createRoot(container).render(
    <QueryClientProvider client={queries}>
      <GatefoldProvider client={client}>
        <Saved />
      </GatefoldProvider>
    </QueryClientProvider>,
  );
  await expect.poll(() => container.textContent).toBe("MISSING_SCOPE");
  expect(requests).toEqual([]);
});

test("a missing provider is named", () => {
  expect(() => renderToString(<Probe />)).toThrow(/^<GatefoldProvider> is missing/);
});

test("two providers with different clients under one query client are refused, one after the other are not", async () => {
  const complaints: string[] = [];
  const root = createRoot(document.createElement("div"), {
    onUncaughtError: (error) => complaints.push(String(error)),
    onRecoverableError: () => {},
  });
  const [anna, bert] = [stubMusic({}).music, stubMusic({}).music];
  const app = async (first: typeof anna, second?: typeof anna) => {
    // React 18 throws what React 19 reports.
    try {
      await act(async () =>
        root.render(
          <QueryClientProvider client={queries}>
            <GatefoldProvider client={first} />
            {second && <GatefoldProvider client={second} />}
          </QueryClientProvider>,
        ),
      );
    } catch (error) {
      complaints.push(String(error));
    }
  };
  const queries = new QueryClient();
  await app(anna);
  await app(bert);
  await app(anna, anna);
  expect(complaints).toEqual([]);
  await app(anna, bert);
  expect(complaints[0]).toMatch(/need a QueryClientProvider each/);
});
