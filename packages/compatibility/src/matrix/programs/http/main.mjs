import * as client from "@gatefold/client";
import * as auth from "@gatefold/client/auth";
import { smoke } from "./smoke.mjs";

console.log(JSON.stringify(await smoke({ client, auth }, JSON.parse(process.argv[2]))));
