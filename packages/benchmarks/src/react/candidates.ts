import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createClient } from "@gatefold/client";
import { GatefoldProvider, useAddLibraryAlbum, useAlbum, useLibraryAlbums } from "@gatefold/react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createElement, type ReactNode } from "react";
import { bundle, gzippedBytes } from "../bundle.ts";
import { installPeer } from "../peers.ts";

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

/** The hooks of all operations. A test holds them against the package. */
export const HOOKS: readonly string[] = [
  "useAddLibraryAlbum",
  "useAddLibraryTrack",
  "useAddPlaylistTracks",
  "useAlbum",
  "useAlbums",
  "useArtist",
  "useArtistAlbums",
  "useArtistTracks",
  "useArtists",
  "useCreatePlaylist",
  "useDeletePlaylist",
  "useFollowedArtists",
  "useLibraryAlbum",
  "useLibraryAlbums",
  "useLibraryTracks",
  "useLikedTracks",
  "useMe",
  "useMovePlaylistTracks",
  "usePlaylist",
  "usePlaylistTracks",
  "usePlaylists",
  "useRecentlyPlayed",
  "useRemoveLibraryAlbum",
  "useRemoveLibraryTrack",
  "useRemovePlaylistTracks",
  "useSearchAlbums",
  "useSearchAll",
  "useSearchArtists",
  "useSearchTracks",
  "useTrack",
  "useTracks",
  "useUpdateMe",
  "useUpdatePlaylist",
  "useUpdateTrackLikeState",
];

/** What every app of this kind has anyway. */
const EXTERNAL = ["react", "react/*", "react-dom", "@tanstack/*"];
const size = (code: string, folder?: string) =>
  gzippedBytes(code, { ...(folder !== undefined && { folder }), external: EXTERNAL });

/** An app that uses these names. */
const using = (names: string, from: string) => `import { ${names} } from "${from}"; console.log([${names}]);`;

/** Bytes of our hooks by what is imported. */
export async function ownHookBytes() {
  return {
    "one read": await size(using("GatefoldProvider, useAlbum", "@gatefold/react")),
    "all operations": await size(using(["GatefoldProvider", ...HOOKS].join(", "), "@gatefold/react")),
    everything: await size(`export * from "@gatefold/react";`),
  };
}

/** Our hooks. */
export async function ownHooks(): Promise<HooksCandidate> {
  return {
    name: "Gatefold",
    own: true,
    gzippedBytes: await ownHookBytes(),
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
  const bytes = await size(`import c from "openapi-react-query"; console.log(c);`, folder);
  const module = await load(await bundle(all, { folder, minify: false, external: EXTERNAL }));
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

interface Answer {
  readonly data?: { readonly data?: { readonly user?: { readonly libraryAlbums?: PeerPage } } };
}

interface PeerPage {
  readonly edges?: readonly { readonly node?: { readonly id?: string } }[];
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly token?: string };
}

interface PeerHooks {
  useQuery(method: string, path: string, init: object): { readonly isSuccess: boolean };
  useInfiniteQuery(
    method: string,
    path: string,
    init: object,
    options: object,
  ): {
    readonly data?: { readonly pages: readonly NonNullable<Answer["data"]>[] };
    readonly isFetching: boolean;
    fetchNextPage(): Promise<unknown>;
  };
}

interface PeerFetch {
  PUT(path: string, init: object): Promise<unknown>;
}

/** What is used of openapi-react-query and openapi-fetch. */
export interface PeerModule {
  createHooks(client: PeerFetch): PeerHooks;
  createFetch(options: object): PeerFetch;
}

/** Whether it has what is used. */
export function isPeerModule(module: unknown): module is PeerModule {
  return typeof module === "object" && module !== null && "createHooks" in module && "createFetch" in module;
}

/** The same app on openapi-react-query: a change invalidates the list, as TanStack's documentation has it. */
export function peerHooks({ createHooks, createFetch }: PeerModule, target: Target): Hooks {
  const { baseUrl, apiKey, token, fetch } = target;
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  const client = createFetch({ baseUrl, headers, fetch });
  const hooks = createHooks(client);
  const LIST = "/me/library/albums";
  return {
    wrap: (children) => children,
    useAlbum: (id) => hooks.useQuery("get", "/albums/{id}", { params: { path: { id } } }),
    useLibrary() {
      const infoOf = (page: NonNullable<Answer["data"]>) => page.data?.user?.libraryAlbums?.pageInfo;
      const { data, isFetching, fetchNextPage } = hooks.useInfiniteQuery(
        "get",
        LIST,
        { params: { query: { limit: 100 } } },
        {
          pageParamName: "cursor",
          // Left out or undefined, it is 0, which the API refuses.
          initialPageParam: null,
          getNextPageParam: (page: NonNullable<Answer["data"]>) =>
            infoOf(page)?.hasNextPage ? infoOf(page)?.token : undefined,
        },
      );
      return {
        pages: data?.pages.length ?? 0,
        ids:
          data?.pages.flatMap((page) =>
            (page.data?.user?.libraryAlbums?.edges ?? []).map(({ node }) => node?.id),
          ) ?? [],
        isFetching,
        more: () => void fetchNextPage(),
      };
    },
    useAdd() {
      const queries = useQueryClient();
      const { mutate } = useMutation({
        mutationFn: (id: string) => client.PUT(`${LIST}/{id}`, { params: { path: { id } } }),
        onSuccess: () => queries.invalidateQueries({ queryKey: ["get", LIST] }),
      });
      return mutate;
    },
  };
}
