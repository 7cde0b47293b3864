import { createServer } from "node:net";

/** A port of this machine: the preferred one, or a free one where that is taken. */
export async function choosePort(preferred: number): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      const found = typeof address === "object" ? address?.port : undefined;
      probe.close(() => resolve(found));
    });
  });
}
