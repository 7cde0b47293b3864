// Run as a process: opens FILE, settles on a secret, adds COUNT entries to the library of USER, and prints what
// became of it as JSON: the secret, or the code and message of the error.
import { entry } from "../../testing/fixtures.ts";
import { sqliteStore } from "../sqlite-store.ts";

const [file = "", userId = "", count = "0"] = process.argv.slice(2);

async function useStore(): Promise<object> {
  // Patient, for who waits for a lock is not served in turn.
  const store = sqliteStore({ file, busyTimeoutMs: 60_000 });
  const secret = await store.accounts.initSecret("secret", new TextEncoder().encode(userId));
  for (let number = 0; number < Number(count); number++) await store.library.add(userId, entry(number));
  await store.close();
  return { secret: new TextDecoder().decode(secret) };
}

const outcome = await useStore().catch(({ code, message }) => ({ code, message }));
console.log(JSON.stringify(outcome));
