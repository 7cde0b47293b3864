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

declare module "expo" {
  export function registerRootComponent(component: () => unknown): void;
}

declare module "expo-crypto" {
  export enum CryptoDigestAlgorithm {
    SHA256 = "SHA-256",
  }
  export function digest(algorithm: CryptoDigestAlgorithm, data: BufferSource): Promise<ArrayBuffer>;
  export function getRandomValues<Values extends Uint8Array>(values: Values): Values;
}

declare module "expo-linking" {
  export function createURL(path: string): string;
}

declare module "expo-secure-store" {
  export function getItemAsync(key: string): Promise<string | null>;
  export function setItemAsync(key: string, value: string): Promise<void>;
  export function deleteItemAsync(key: string): Promise<void>;
}

declare module "expo-web-browser" {
  type Result = { readonly type: "success"; readonly url: string } | { readonly type: "cancel" | "dismiss" };
  export function openAuthSessionAsync(url: string, redirectUrl: string): Promise<Result>;
}

declare module "react-native" {
  import type { ReactNode } from "react";

  type Style = Readonly<Record<string, string | number>>;
  export const PixelRatio: { get(): number };
  export function Button(props: { title: string; onPress: () => unknown }): ReactNode;
  export function Image(props: { source: { uri: string | undefined }; style: Style }): ReactNode;
  export function Text(props: { accessibilityRole?: "alert"; children: ReactNode }): ReactNode;
  export function View(props: { style: Style; children: ReactNode }): ReactNode;
  export function FlatList<Item>(props: {
    data: readonly Item[] | undefined;
    keyExtractor: (item: Item) => string;
    onEndReached: () => unknown;
    renderItem: (row: { item: Item }) => ReactNode;
  }): ReactNode;
}
