import { Agent, request } from "node:http";
import type { RunningServer } from "./candidates.ts";

/** Sends requests on one connection, one after another. */
export class ApiClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #server: RunningServer;

  constructor(server: RunningServer) {
    this.#server = server;
  }

  /**
   * @param path below the base URL
   * @param body JSON
   * @returns the body of the answer
   * @throws unless the answer is 200
   */
  send(method: string, path: string, body: string = ""): Promise<string> {
    const { origin, basePath, credentials } = this.#server;
    const headers = {
      ...credentials,
      ...(body && { "content-type": "application/json" }),
      "content-length": Buffer.byteLength(body),
    };
    return new Promise((resolve, reject) => {
      const sent = request(origin + basePath + path, { method, agent: this.#agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("error", reject);
        response.on("end", () => {
          if (response.statusCode === 200) resolve(text);
          else
            reject(
              new Error(`${path} ${body} was answered with ${response.statusCode}: ${text.slice(0, 500)}`),
            );
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
