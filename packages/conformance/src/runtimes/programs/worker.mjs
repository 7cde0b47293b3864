import * as auth from "auth.mjs";
import * as client from "index.mjs";
import { smoke } from "smoke.mjs";

// biome-ignore lint/style/noDefaultExport: the handlers of a worker are its default export
export default {
  async test(_, { setup }) {
    console.log(JSON.stringify(await smoke({ client, auth }, setup)));
  },
};
