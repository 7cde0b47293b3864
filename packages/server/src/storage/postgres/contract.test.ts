import { describe } from "vitest";
import { describeStore } from "../testing/store-contract.ts";
import { postgresMaker, serverUrl } from "./testing/postgres-maker.ts";

describe.skipIf(serverUrl === undefined)("with PostgreSQL", () => {
  describeStore(postgresMaker);
});
