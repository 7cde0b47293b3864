import { expect, test } from "vitest";
import { keptCredentials, takeCredentials } from "./credentials.ts";

function openPage(hash: string) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const addresses: unknown[] = [];
  const history = {
    replaceState: (_state: unknown, _title: string, address?: string | URL | null) =>
      void addresses.push(address),
  };
  takeCredentials({ hash, pathname: "/reference/", search: "?q=1" }, history, storage);
  return { credentials: keptCredentials(storage), addresses };
}

test("credentials in the fragment are kept for the tab and leave the address", () => {
  expect(openPage("#api=http%3A%2F%2F127.0.0.1%3A4800%2Fv1&key=k&token=a%7Cb&client=c")).toEqual({
    credentials: { baseUrl: "http://127.0.0.1:4800/v1", apiKey: "k", token: "a|b" },
    addresses: ["/reference/?q=1"],
  });
});

test.for([
  "",
  "#headers",
  "#key=k",
  "#api=http://127.0.0.1&key=k",
  "#api=&key=k&token=t",
  "#try-it&api=a&key=k&token=t",
])("the fragment %j is no credentials, and stays", (hash) => {
  expect(openPage(hash)).toEqual({ credentials: undefined, addresses: [] });
});
