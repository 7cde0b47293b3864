import { parseArgs } from "node:util";
import { redocly } from "./redocly.ts";

const USAGE = `Runs the API's workflows against a server.

  pnpm --filter @gatefold/spec respect --url URL --api-key KEY --token TOKEN

  --url URL                       base URL, such as http://127.0.0.1:4800/v1
  --api-key KEY                   id of a security profile
  --token TOKEN                   access token with music::catalog, music::library, music::favorites,
                                  music::history and music::profile
  --expired-token TOKEN           an expired token
  --catalog-only-token TOKEN      a token with no scope but music::catalog
  --no-music-account-token TOKEN  a token of a user without a music account
  --verbose                       shows requests and responses

The workflows of the last three tokens are run if the token is given. The workflow of the library removes the
albums B07B62ZK5S and B06VWVWDDH from the user's library, that of the search the albums it finds, and that of tracks the
track B0064UPUDC, which it dislikes; that of the profile names the user Ada.`;

const text = { type: "string" } as const;
const { values } = parseArgs({
  options: {
    url: text,
    "api-key": text,
    token: text,
    "expired-token": text,
    "catalog-only-token": text,
    "no-music-account-token": text,
    verbose: { type: "boolean", default: false },
  },
});

/** The workflows that are run with each token. */
const runs = [
  {
    workflows: [
      "catalog",
      "library",
      "search",
      "playlists",
      "tracks",
      "profile",
      "errors",
      "search-errors",
      "playlist-errors",
    ],
    token: values.token,
  },
  { workflows: ["expired-token"], token: values["expired-token"] },
  { workflows: ["missing-scope"], token: values["catalog-only-token"] },
  { workflows: ["no-music-account"], token: values["no-music-account-token"] },
];

if (values.url && values["api-key"] && values.token) {
  const target = { url: values.url, apiKey: values["api-key"] };
  const results = runs.flatMap(({ workflows, token }) => (token ? [respect(workflows, token, target)] : []));
  process.exitCode = results.every((passed) => passed) ? 0 : 1;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

function respect(
  workflows: string[],
  token: string,
  { url, apiKey }: { url: string; apiKey: string },
): boolean {
  const files = workflows.map((name) => `workflows/${name}.arazzo.yaml`);
  const inputs = [
    "--input",
    JSON.stringify({ apiKey, token }),
    "--server",
    JSON.stringify({ gatefold: url }),
  ];
  const options = values.verbose ? ["--verbose"] : [];
  return redocly(["respect", ...files, ...inputs, ...options], { show: true }).status === 0;
}
