import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Hooks, Target } from "./candidates.ts";

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
