// What guides use of packages that take too long to install for each run of the tests. With `THOROUGH=1`, the test that follows
// the guides installs them, and compiles the same files with their own declarations.

declare module "@jest/globals" {
  export { expect, test } from "vitest";
}

declare module "next/headers" {
  export function cookies(): Promise<{
    get(name: string): { readonly name: string; readonly value: string } | undefined;
    set(name: string, value: string, options?: object): void;
  }>;
}

declare module "next/navigation" {
  export function redirect(path: string): never;
}
