import { workflowFiles } from "./workflow-files.ts";

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
