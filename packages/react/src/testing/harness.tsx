import { createClient, type Music } from "@gatefold/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { GatefoldProvider } from "../provider.ts";

/** Answers by method and path with query, such as `GET /albums?ids=B0064UPU4G`. */
export type Answers = Record<string, ((request: Request) => Response | Promise<Response>) | undefined>;

/** The key of what answers all that has no answer of its own. */
const ANY = "any";

/** A rendered hook: its last result, and what it led to. */
export interface Rendered<Value> {
  readonly requests: string[];
  readonly queries: QueryClient;
  readonly music: Music;
  value(): Value;
  /** Waits until the result is as wanted. */
  until(wanted: (value: Value) => boolean): Promise<Value>;
  /** Waits until the result is as wanted, nothing is read or changed, and nothing more comes of what was. */
  rest(wanted: (value: Value) => boolean): Promise<Value>;
  run(action: (value: Value) => void): Promise<void>;
  unmount(): Promise<void>;
}

export const json =
  (body: unknown, status = 200) =>
  (): Response =>
    Response.json(body, { status });

/** A client, what it asked, and how many requests have no answer yet. */
interface StubMusic {
  readonly music: Music;
  readonly requests: string[];
  underWay(): number;
}

export function stubMusic(answers: Answers): StubMusic {
  const requests: string[] = [];
  let waiting = 0;
  const answer = async (line: string, request: Request) =>
    (answers[line] ?? answers[ANY])?.(request) ?? new Response(`no answer to ${line}`, { status: 500 });
  const fetch = (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    const line = `${request.method} ${request.url.replace("http://api.test/v1", "")}`;
    requests.push(line);
    waiting++;
    return answer(line, request).finally(() => waiting--);
  };
  const music = createClient({
    baseUrl: "http://api.test/v1",
    apiKey: "secret-key",
    token: "secret-token",
    retry: false,
    fetch,
  });
  return { music, requests, underWay: () => waiting };
}

function Probe({ useHook }: { useHook: () => void }): ReactNode {
  useHook();
  return null;
}

/** An answer is told to the query client, and by it to React, each in a turn of its own. */
const QUIET_TURNS = 4;

const retryingQueries = () =>
  new QueryClient({ defaultOptions: { queries: { retry: 3 }, mutations: { retry: 3 } } });

/** Renders a hook in the DOM, below both providers. Retries are on in the query client, as in most apps. */
export async function renderHook<Value>(
  answers: Answers,
  hook: () => Value,
  queries: QueryClient = retryingQueries(),
): Promise<Rendered<Value>> {
  const { music, requests, underWay } = stubMusic(answers);
  const root = createRoot(document.createElement("div"));
  const results: Value[] = [];
  const value = () => {
    const last = results.at(-1);
    if (last === undefined) throw new Error("the hook did not run");
    return last;
  };
  const render = () =>
    act(async () =>
      root.render(
        <QueryClientProvider client={queries}>
          <GatefoldProvider client={music}>
            <Suspense>
              <Probe useHook={() => results.push(hook())} />
            </Suspense>
          </GatefoldProvider>
        </QueryClientProvider>,
      ),
    );
  const isQuiet = () => underWay() + queries.isFetching() + queries.isMutating() === 0;
  await render();
  return {
    requests,
    queries,
    music,
    value,
    async until(wanted) {
      while (results.length === 0 || !wanted(value()))
        await act(() => new Promise((resolve) => setTimeout(resolve)));
      return value();
    },
    async rest(wanted) {
      do {
        for (let quietTurns = 0; quietTurns < QUIET_TURNS; ) {
          await act(() => new Promise((resolve) => setTimeout(resolve)));
          quietTurns = isQuiet() ? quietTurns + 1 : 0;
        }
        // By itself TanStack renders again for a part of a result that was looked at before, and for no other.
        await render();
      } while (!wanted(value()));
      return value();
    },
    run: (action) => act(async () => action(value())),
    unmount: () => act(async () => root.unmount()),
  };
}
