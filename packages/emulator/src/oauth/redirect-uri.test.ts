import { describe, expect, test } from "vitest";
import {
  isRegisteredRedirect,
  LOOPBACK_REDIRECTS,
  redirectUriProblem,
  withParameters,
} from "./redirect-uri.ts";

describe("a redirect URI", () => {
  const registered = ["https://app.example/back", "http://127.0.0.1/back?a=1", "com.example.app:/back"];

  test.each([
    "https://app.example/back",
    "com.example.app:/back",
    "http://127.0.0.1/back?a=1",
    "http://127.0.0.1:5173/back?a=1",
  ])("%s is registered", (uri) => {
    expect(isRegisteredRedirect(uri, registered)).toBe(true);
  });

  test.each([
    "https://app.example/back/",
    "https://app.example/back/more",
    "https://app.example/back?x=1",
    "https://app.example/BACK",
    "https://app.example:443/back",
    "https://app.example:8443/back",
    "https://APP.example/back",
    "https://app.example.evil.example/back",
    "https://app.example/back#top",
    "https://app.example/x/../back",
    "http://app.example/back",
    "http://127.0.0.1:5173/back",
    "http://127.0.0.1:5173/back?a=2",
    "http://127.0.0.1:5173/back/more?a=1",
    "http://127.0.0.2:5173/back?a=1",
    "http://localhost:5173/back?a=1",
    "https://127.0.0.1/back?a=1",
    "http://127.0.0.1:99999/back?a=1",
    "com.example.app:/other",
    "",
  ])("%s is not", (uri) => {
    expect(isRegisteredRedirect(uri, registered)).toBe(false);
  });

  test.each([
    "http://127.0.0.1",
    "http://127.0.0.1:1/",
    "http://localhost:65535/a/b?c=d",
    "http://localhost?x",
  ])("%s is on the loopback that development has", (uri) => {
    expect(isRegisteredRedirect(uri, LOOPBACK_REDIRECTS)).toBe(true);
  });

  test.each([
    "http://127.0.0.1.evil.example/",
    "http://127.0.0.1@evil.example/",
    "http://localhost:80@evil.example/",
    "http://localhost.evil.example/",
    "http://evil.example/http://localhost",
    "http://localhost\\@evil.example/",
    "http://[::1]:1/",
    "https://localhost/",
  ])("%s is not on it", (uri) => {
    expect(isRegisteredRedirect(uri, LOOPBACK_REDIRECTS)).toBe(false);
  });
});

describe("registering", () => {
  test.each(["https://app.example/", "http://localhost:1/x", "http://[::1]/x", "com.example.app:/x"])(
    "%s is fine",
    (uri) => {
      expect(redirectUriProblem(uri)).toBeUndefined();
    },
  );

  test.each([
    ["/back", "absolute"],
    ["https://app.example/#x", "fragment"],
    ["https://app.example/ x", "absolute"],
    ["https://user:pass@app.example/", "user name"],
    ["http://app.example/", "https://"],
    ["javascript:alert(1)", "https"],
    ["data:text/html,x", "https"],
    ["app:/x", "scheme with a dot"],
  ])("%s is refused", (uri, problem) => {
    expect(redirectUriProblem(uri)).toContain(problem);
  });
});

test("parameters are added to those that a URI has", () => {
  expect(withParameters("https://a.example/x", { code: "1", state: undefined })).toBe(
    "https://a.example/x?code=1",
  );
  expect(withParameters("https://a.example/x?y=2", { code: "1" })).toBe("https://a.example/x?y=2&code=1");
  expect(withParameters("https://a.example/x?", { state: "a&b=c d+é" })).toBe(
    "https://a.example/x?state=a%26b%3Dc%20d%2B%C3%A9",
  );
});
