// The names are those of the worker's own modules, which the test lays beside this file.
// @boundaries-ignore a module of the worker
import * as auth from "auth.mjs";
// @boundaries-ignore a module of the worker
import * as client from "index.mjs";
// @boundaries-ignore a module of the worker
import { smoke } from "smoke.mjs";

// biome-ignore lint/style/noDefaultExport: the handlers of a worker are its default export
export default {
  async test(_, { setup }) {
    console.log(JSON.stringify(await smoke({ client, auth }, setup)));
  },
};
