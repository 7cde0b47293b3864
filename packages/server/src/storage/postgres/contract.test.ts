import { describeStore } from "../testing/store-contract.ts";
import { postgresMaker } from "./testing/postgres-maker.ts";

describeStore(postgresMaker);
