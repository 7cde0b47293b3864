import { version } from "react";
import { version as domVersion } from "react-dom";
import { expect, inject, test } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    react: string;
  }
}

test("these tests run on the React that they are said to", () => {
  expect([version, domVersion].map((one) => one.split(".")[0])).toEqual([inject("react"), inject("react")]);
});
