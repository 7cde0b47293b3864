import * as client from "@gatefold/client";
import * as auth from "@gatefold/client/auth";
import { smoke } from "./smoke.mjs";

smoke({ client, auth }, JSON.parse(globalThis.SETUP)).then((result) => console.log(JSON.stringify(result)));
