import type { Command } from "commander";
import { apiKeyId } from "../domain/api-key-id.ts";
import { createProvision } from "../provision.ts";
import { createService } from "../service.ts";
import { allPages } from "../storage/store.ts";
import type { Store } from "../storage/store.ts";
import type { SecurityProfile } from "../storage/accounts.ts";
import { databaseOption, placeOf, printMade, withExistingStore } from "./database.ts";
import { UsageError } from "./usage-error.ts";

interface KeysOptions {
  readonly db: string;
}

/** `gatefold keys` */
export function addKeysCommand(program: Command): void {
  const keys = program.command("keys").description("register applications: the values of x-api-key");
  keys
    .command("add")
    .description("register an application and print its key")
    .argument("[name]", "for your own eyes", "Application")
    .addOption(databaseOption())
    .action((name: string, { db }: KeysOptions) =>
      withExistingStore(db, async (store) => {
        const provision = createProvision(await createService({ store }));
        printMade(store, (await provision.addSecurityProfile(name)).apiKey);
      }),
    );
  keys
    .command("list")
    .description("print all keys, a line each: key, state, date, id in the access log, name")
    .addOption(databaseOption())
    .action(({ db }: KeysOptions) =>
      withExistingStore(db, async (store) => {
        let count = 0;
        for await (const profile of allPages(store.accounts.listProfiles)) {
          console.log(describe(profile));
          count += 1;
        }
        if (count === 0)
          console.error(`There are no keys in ${placeOf(store)}; "gatefold keys add" makes one.`);
      }),
    );
  keys
    .command("revoke")
    .description("refuse a key; servers that run do so within a second")
    .argument("<key>")
    .addOption(databaseOption())
    .action((key: string, { db }: KeysOptions) => withExistingStore(db, (store) => revoke(store, key)));
}

function describe({ apiKey, name, createdAt, revokedAt }: SecurityProfile): string {
  const state = revokedAt === null ? `active   ${createdAt}` : `revoked  ${revokedAt}`;
  return `${apiKey}  ${state}  ${apiKeyId(apiKey)}  ${name}`;
}

async function revoke(store: Store, key: string): Promise<void> {
  const profile = await store.accounts.getProfile(key);
  if (!profile) throw new UsageError(`there is no key "${key}"; "gatefold keys list" shows all.`);
  const revokedAt = profile.revokedAt ?? new Date().toISOString();
  await store.accounts.putProfile({ ...profile, revokedAt });
  console.log(`${key} is revoked since ${revokedAt}`);
}
