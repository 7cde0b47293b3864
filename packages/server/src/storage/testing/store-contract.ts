import { describe } from "vitest";
import { accountsContract } from "./accounts-contract.ts";
import { catalogContract } from "./catalog-contract.ts";
import { catalogModelContract } from "./catalog-model-contract.ts";
import { contentsContract } from "./contents-contract.ts";
import { grantsContract } from "./grants-contract.ts";
import { historyContract } from "./history-contract.ts";
import { libraryContract } from "./library-contract.ts";
import { libraryOrderContract } from "./library-order-contract.ts";
import { lifetimeContract } from "./lifetime-contract.ts";
import { playlistEntriesContract } from "./playlist-entries-contract.ts";
import { playlistModelContract } from "./playlist-model-contract.ts";
import { playlistsContract } from "./playlists-contract.ts";
import { searchContract } from "./search-contract.ts";
import type { StoreMaker } from "./store-maker.ts";

/**
 * The tests that every store has to pass.
 *
 * @param withModels whether random operations are compared with a model, too. A store that differs from another only in how
 * it is reached passes them with that one
 */
export function describeStore(maker: StoreMaker, withModels = true): void {
  describe.skipIf(maker.isMissing)(`${maker.name} store`, () => {
    catalogContract(maker);
    if (withModels) catalogModelContract(maker);
    searchContract(maker);
    libraryContract(maker);
    libraryOrderContract(maker);
    playlistsContract(maker);
    playlistEntriesContract(maker);
    if (withModels) playlistModelContract(maker);
    historyContract(maker);
    accountsContract(maker);
    grantsContract(maker);
    contentsContract(maker);
    lifetimeContract(maker);
  });
}
