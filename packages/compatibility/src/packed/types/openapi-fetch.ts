import { createOpenApiClient } from "@gatefold/client/openapi-fetch";

const client = createOpenApiClient({ apiKey: "amzn1.application.1", token: "Atza|1" });
export const title: Promise<string | undefined> = client
  .GET("/albums/{id}", { params: { path: { id: "B0064UPU4G" } } })
  .then(({ data }) => data?.data.album?.title);
