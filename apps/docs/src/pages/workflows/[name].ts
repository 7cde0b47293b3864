import { type WorkflowFile, workflowFiles } from "../../machines/workflow-files.ts";

/** An address for each Arazzo file. */
export function getStaticPaths(): { params: { name: string }; props: WorkflowFile }[] {
  return workflowFiles().map((file) => ({ params: { name: file.name }, props: file }));
}

/** Serves an Arazzo file. */
export function GET({ props }: { readonly props: WorkflowFile }): Response {
  return new Response(props.text, { headers: { "content-type": "application/yaml" } });
}
