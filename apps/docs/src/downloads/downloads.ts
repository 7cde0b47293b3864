import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/** A file that readers may take with them. */
export interface Download {
  /** Address within the site. */
  readonly path: string;
  readonly description: string;
}

/** Where the Postman collection is. */
export const POSTMAN_PATH = "/gatefold.postman_collection.json";

/** All files to download, at addresses that stay. */
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

/** An Arazzo file: a journey through the API. */
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
 * An Arazzo file to take away: it finds the specification by its whole address wherever the file lies, or in the folder
 * above where the host of the site is not known.
 */
export function workflowText({ text }: WorkflowFile, specification: URL | undefined): string {
  return specification === undefined
    ? text
    : text.replace("url: ../openapi.yaml", `url: ${specification.href}`);
}
