import type { Operation } from "../model/operations.ts";
import type { SpecDocument } from "../spec/document.ts";
import { argumentsOf } from "./arguments.ts";

const PROBLEM = `if (error) return <p role="alert">{error.code}: {error.message}</p>;`;

/** A call with a hook of `@gatefold/react`, as a component. */
export function reactSample(document: SpecDocument, operation: Operation): string {
  const hook = hookName(operation);
  const argument = argumentsOf(document, operation).join(", ");
  const component = operation.method !== "GET" ? change : operation["x-pagination"] ? pages : read;
  return `import { ${hook} } from "@gatefold/react";

export function Example() {
${component(hook, argument, operation.summary)
  .map((line) => (line === "" ? "" : `  ${line}`))
  .join("\n")}
}`;
}

/** `getAlbum` as `useAlbum`, `addLibraryAlbum` as `useAddLibraryAlbum`: the name that the hook has. */
function hookName({ method, operationId }: Operation): string {
  const name = method === "GET" ? operationId.replace(/^(get|list)/, "") : operationId;
  return `use${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function read(hook: string, argument: string): string[] {
  return [
    `const { data, error } = ${hook}(${argument});`,
    PROBLEM,
    "return <pre>{JSON.stringify(data, null, 2)}</pre>;",
  ];
}

function pages(hook: string, argument: string): string[] {
  return [
    `const { data, error, hasNextPage, fetchNextPage } = ${hook}(${argument});`,
    PROBLEM,
    "return (",
    "  <>",
    "    <pre>{JSON.stringify(data?.pages, null, 2)}</pre>",
    "    {hasNextPage && <button onClick={() => fetchNextPage()}>Next page</button>}",
    "  </>",
    ");",
  ];
}

function change(hook: string, argument: string, summary: string): string[] {
  return [
    `const { mutate, data, error, isPending } = ${hook}();`,
    PROBLEM,
    "return (",
    "  <>",
    `    <button disabled={isPending} onClick={() => mutate(${argument})}>`,
    `      ${jsxText(summary)}`,
    "    </button>",
    "    <pre>{JSON.stringify(data, null, 2)}</pre>",
    "  </>",
    ");",
  ];
}

/** A text between tags, where braces and angle brackets mean something. */
function jsxText(text: string): string {
  return /[{}<>]/.test(text) ? `{${JSON.stringify(text)}}` : text;
}
