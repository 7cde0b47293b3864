// Run as a process: opens FILE, initializes a secret, adds COUNT entries to the library of USER, and prints the
// outcome as JSON: the secret, or the code and message of the error.
import { entry } from "../../testing/fixtures.ts";
import { sqliteStore } from "../sqlite-store.ts";

const [file = "", userId = "", count = "0"] = process.argv.slice(2);

async function useStore(): Promise<object> {
  // Long, because processes don't get the lock in turn.
  const store = sqliteStore({ file, busyTimeoutMs: 60_000 });
  const secret = await store.accounts.initSecret("secret", new TextEncoder().encode(userId));
  for (let number = 0; number < Number(count); number++)
    await store.library.add(userId, "albums", entry(number));
  await store.close();
  return { secret: new TextDecoder().decode(secret) };
}

const outcome = await useStore().catch(({ code, message }) => ({ code, message }));
console.log(JSON.stringify(outcome));
