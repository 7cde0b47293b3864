import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createClient } from "@gatefold/client";
import { GatefoldProvider, useAddLibraryAlbum, useAlbum, useLibraryAlbums } from "@gatefold/react";
import { createElement, type ReactNode } from "react";
import { installPeer } from "../peers.ts";
import { bundle, gzippedBytes } from "./bundle.ts";
import { isPeerModule, type PeerModule, peerHooks } from "./peer.ts";

/** Where the API is for a candidate. */
export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly token: string;
  readonly fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
}

/** What is measured of hooks, whatever they are called. */
export interface Hooks {
  readonly wrap: (children: ReactNode) => ReactNode;
  readonly useAlbum: (id: string) => { readonly isSuccess: boolean };
  /** The library, in pages of 100. */
  readonly useLibrary: () => {
    readonly pages: number;
    readonly ids: readonly (string | undefined)[];
    readonly isFetching: boolean;
    readonly more: () => void;
  };
  readonly useAdd: () => (id: string) => void;
}

/** A package of hooks. */
export interface HooksCandidate {
  readonly name: string;
  readonly own: boolean;
  /** Bytes by what is imported. */
  readonly gzippedBytes: Readonly<Record<string, number>>;
  readonly hooks: (target: Target) => Hooks;
}

const HOOKS =
  "GatefoldProvider, useAlbum, useAlbums, useLibraryAlbums, useLibraryAlbum, useAddLibraryAlbum, useRemoveLibraryAlbum";

/** An app that uses these names. */
const using = (names: string, from: string) => `import { ${names} } from "${from}"; console.log([${names}]);`;

/** Our hooks. */
export async function ownHooks(): Promise<HooksCandidate> {
  return {
    name: "Gatefold",
    own: true,
    gzippedBytes: {
      "one read": await gzippedBytes(using("GatefoldProvider, useAlbum", "@gatefold/react")),
      "all operations": await gzippedBytes(using(HOOKS, "@gatefold/react")),
      everything: await gzippedBytes(`export * from "@gatefold/react";`),
    },
    hooks(target) {
      const client = createClient(target);
      return {
        wrap: (children) => createElement(GatefoldProvider, { client }, children),
        useAlbum,
        useLibrary() {
          const { data, isFetching, fetchNextPage } = useLibraryAlbums({ limit: 100 });
          return {
            pages: data?.pages.length ?? 0,
            ids: data?.pages.flatMap(({ edges = [] }) => edges.map(({ node }) => node?.id)) ?? [],
            isFetching,
            more: () => void fetchNextPage(),
          };
        },
        useAdd: () => useAddLibraryAlbum().mutate,
      };
    },
  };
}

/** openapi-react-query, set up as its documentation says; `undefined` where it can't be installed. */
export async function peerHooksCandidate(): Promise<HooksCandidate | undefined> {
  const peer = await installPeer("openapi-react-query");
  if (!peer) return undefined;
  const folder = dirname(peer.script);
  const all = `export { default as createHooks } from "openapi-react-query"; export { default as createFetch } from "openapi-fetch";`;
  const bytes = await gzippedBytes(`import c from "openapi-react-query"; console.log(c);`, folder);
  const module = await load(await bundle(all, { folder, minify: false }));
  return {
    name: `openapi-react-query ${peer.version}`,
    own: false,
    gzippedBytes: { "one read": bytes, "all operations": bytes, everything: bytes },
    hooks: (target) => peerHooks(module, target),
  };
}

/** Runs code in this process, with the same React and TanStack Query. */
async function load(code: string): Promise<PeerModule> {
  const file = new URL("../../.peers/openapi-react-query.bundle.mjs", import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, code);
  const module: unknown = await import(file.href);
  if (!isPeerModule(module)) throw new Error("openapi-react-query has not the exports that it had");
  return module;
}
