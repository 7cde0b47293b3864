// A program: serves at a place that is given as its argument, prints a line of JSON that tells where, and ends with its input.
import { startHostileServer } from "./servers.ts";

const { close, ...server } = await startHostileServer(process.argv[2] ?? ":memory:");
console.log(JSON.stringify(server));
process.stdin.resume();
process.stdin.on("end", async () => {
  await close();
  process.exit();
});
