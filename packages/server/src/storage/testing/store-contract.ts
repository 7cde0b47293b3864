import { describe } from "vitest";
import { albumContract } from "./album-contract.ts";
import { checkpointContract } from "./checkpoint-contract.ts";
import { contentsContract } from "./contents-contract.ts";
import { grantContract } from "./grant-contract.ts";
import { identityContract } from "./identity-contract.ts";
import { libraryContract } from "./library-contract.ts";
import { libraryOrderContract } from "./library-order-contract.ts";
import { libraryPagingContract } from "./library-paging-contract.ts";
import { lifetimeContract } from "./lifetime-contract.ts";
import type { StoreMaker } from "./store-maker.ts";

/** What every store promises, as one body of tests that is run for each of them. */
export function describeStore(maker: StoreMaker): void {
  describe.skipIf(maker.isMissing)(`${maker.name} store`, () => {
    albumContract(maker);
    checkpointContract(maker);
    libraryContract(maker);
    libraryPagingContract(maker);
    libraryOrderContract(maker);
    identityContract(maker);
    grantContract(maker);
    contentsContract(maker);
    lifetimeContract(maker);
  });
}
