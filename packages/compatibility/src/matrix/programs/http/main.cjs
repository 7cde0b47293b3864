const client = require("@gatefold/client");
const auth = require("@gatefold/client/auth");

import("./smoke.mjs")
  .then(({ smoke }) => smoke({ client, auth }, JSON.parse(process.argv[2])))
  .then((result) => console.log(JSON.stringify(result)));
