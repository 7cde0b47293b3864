import type { Command } from "commander";
import { newApiKey } from "../domain/api-key.ts";
import { apiKeyId } from "../domain/api-key-id.ts";
import type { SecurityProfile } from "../storage/accounts.ts";
import { allPages } from "../storage/store.ts";
import { parseName } from "./arguments.ts";
import { CommandError, print, printAll } from "./command.ts";
import { onDatabase, placeOf, printMade } from "./database.ts";

export function addKeysCommand(program: Command): void {
  const keys = program
    .command("keys")
    .description("add, list and revoke API keys (x-api-key), one for each application");
  onDatabase(
    keys
      .command("add")
      .description("register an application and print its key")
      .argument("[name]", "for your own eyes", parseName, "Application"),
    async (store, [name = ""], options) => {
      const profile = { apiKey: newApiKey(), name, createdAt: new Date().toISOString(), revokedAt: null };
      await store.accounts.putProfile(profile);
      printMade(store, options, profile, profile.apiKey);
    },
  );
  onDatabase(
    keys
      .command("list")
      .description("print all keys, one per line: key, state, date, id in the access log, name"),
    (store, _args, options) =>
      printAll(
        allPages(store.accounts.listProfiles),
        options,
        (profile) => ({ value: { ...profile, logId: apiKeyId(profile.apiKey) }, text: describe(profile) }),
        `There are no keys in ${placeOf(store)}; "${program.name()} keys add" makes one.`,
      ),
  );
  onDatabase(
    keys
      .command("revoke")
      .description("refuse keys from now on; running servers follow within a second")
      .argument("<key...>"),
    async ({ accounts }, apiKeys, options) => {
      const found = await Promise.all(
        apiKeys.map(async (key) => {
          const profile = await accounts.getProfile(key);
          if (profile) return profile;
          throw new CommandError(`there is no key "${key}"; "${program.name()} keys list" shows all.`);
        }),
      );
      for (const profile of found) {
        const revokedAt = profile.revokedAt ?? new Date().toISOString();
        await accounts.putProfile({ ...profile, revokedAt });
        print(options, { ...profile, revokedAt }, `${profile.apiKey} is revoked since ${revokedAt}`);
      }
    },
  );
}

function describe({ apiKey, name, createdAt, revokedAt }: SecurityProfile): string {
  const state = revokedAt === null ? `active   ${createdAt}` : `revoked  ${revokedAt}`;
  return `${apiKey}  ${state}  ${apiKeyId(apiKey)}  ${name}`;
}
