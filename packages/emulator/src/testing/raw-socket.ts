import { connect } from "node:net";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  /** Header lines, as they were sent. */
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, and reads until the server ends the connection. */
export async function exchange(port: number, ...parts: readonly (string | Buffer)[]): Promise<RawAnswer[]> {
  return parseAnswers(await exchangeBytes(port, ...parts));
}

/** The same, for what can't be told apart into answers. */
export function exchangeBytes(port: number, ...parts: readonly (string | Buffer)[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("end", () => {
      socket.end();
      resolve(Buffer.concat(chunks));
    });
    for (const part of parts) socket.write(part);
  });
}

function parseAnswers(bytes: Buffer): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) throw new Error(`no answer: ${rest.toString()}`);
    const head = rest.subarray(0, end).toString();
    const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
    const status = Number(head.split(" ")[1]);
    answers.push({ status, head, body: rest.subarray(end + 4, end + 4 + length).toString() });
    rest = rest.subarray(end + 4 + length);
  }
  return answers;
}
