import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/** A file to download. */
export interface Download {
  /** Address within the site. */
  readonly path: string;
  readonly description: string;
}

/** Where the Postman collection is. */
export const POSTMAN_PATH = "/gatefold.postman_collection.json";

/** All files to download. Their addresses never change. */
export function downloads(): Download[] {
  return [
    { path: "/openapi.yaml", description: "the specification, OpenAPI 3.1, in YAML" },
    { path: "/openapi.json", description: "the specification in JSON" },
    { path: POSTMAN_PATH, description: "a Postman collection of all operations (v2.1)" },
    ...workflowFiles().map(({ name, title }) => ({
      path: `/workflows/${name}`,
      description: `Arazzo workflow. ${title}`,
    })),
  ];
}

/** An Arazzo file: a workflow of several calls. */
export interface WorkflowFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The Arazzo files that come with the specification. */
export function workflowFiles(): WorkflowFile[] {
  const spec = createRequire(import.meta.url).resolve("@gatefold/spec/openapi.json");
  const folder = join(dirname(spec), "workflows");
  return globSync("*.arazzo.yaml", { cwd: folder })
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const { info } = parse(text);
      return { name, title: [info.title, info.summary].filter(Boolean).join(": "), text };
    });
}

/**
 * The text of an Arazzo file that can be used outside of this site: it names the specification by its whole address. Where
 * the host of the site is not known, it looks for the specification in the folder above its own.
 */
export function workflowText({ text }: WorkflowFile, specification: URL | undefined): string {
  return specification === undefined
    ? text
    : text.replace("url: ../openapi.yaml", `url: ${specification.href}`);
}
