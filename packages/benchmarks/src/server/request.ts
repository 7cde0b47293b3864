import { get } from "node:http";

/** The answer to one request. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

const TIMEOUT_MS = 10_000;

/** Sends one GET on a connection of its own. */
export function request(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { headers: { ...headers }, agent: false, timeout: TIMEOUT_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on("timeout", () => sent.destroy(new Error(`${url} did not answer in time`)));
    sent.on("error", reject);
  });
}
