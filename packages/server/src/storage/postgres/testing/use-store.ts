// Run as a process: opens the schema SCHEMA of the database at URL, initializes a secret, takes the grant "code",
// adds COUNT entries to the library of USER, and prints the outcome as JSON.
import { entry, grant } from "../../testing/fixtures.ts";
import { postgresStore } from "../postgres-store.ts";

const [url = "", schema = "", userId = "", count = "0"] = process.argv.slice(2);
const store = await postgresStore({ url, schema });
const secret = await store.accounts.initSecret("secret", new TextEncoder().encode(userId));
const taken = await store.grants.change({ remove: ["code"], unchanged: [grant("code")] });
for (let number = 0; number < Number(count); number++)
  await store.library.add(userId, "albums", entry(number));
await store.close();
console.log(JSON.stringify({ secret: new TextDecoder().decode(secret), taken }));
