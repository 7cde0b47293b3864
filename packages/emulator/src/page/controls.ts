import { call, readBlob } from "./api.ts";
import { attempt, button, confirmed, element, form, labelled, say, timeText } from "./elements.ts";

const STEPS: readonly (readonly [label: string, ms: number])[] = [
  ["+ 1 minute", 60_000],
  ["+ 1 hour", 3_600_000],
  ["+ 1 day", 86_400_000],
  ["+ 30 days", 30 * 86_400_000],
];

interface Time {
  readonly now: number;
}

/** The emulator's clock, to see and to move. */
export function clockView(): HTMLElement {
  const shown = element("p", { class: "clock" });
  let offsetMs: number | undefined;
  const tick = () => {
    if (offsetMs !== undefined) shown.textContent = timeText(new Date(Date.now() + offsetMs).toISOString());
  };
  const follow = async (answer: Promise<Time>) => {
    offsetMs = (await answer).now - Date.now();
    tick();
  };
  const timer = setInterval(() => (shown.isConnected ? tick() : clearInterval(timer)), 1_000);
  void attempt(() => follow(call<Time>("GET", "clock")));

  const change = (body: object) => follow(call<Time>("POST", "clock", body));
  const time = element("input", { type: "datetime-local", step: "1", required: true });
  const advance = element("input", {
    inputmode: "numeric",
    required: true,
    pattern: "-?[0-9]+",
    value: "1000",
  });
  return element(
    "section",
    {},
    shown,
    element("p", {}, "The emulator uses this clock for tokens, rate limits and all times in answers."),
    element(
      "div",
      { class: "tools" },
      STEPS.map(([label, advanceMs]) => button(label, () => change({ advanceMs }))),
    ),
    form(
      () => change({ advanceMs: Number(advance.value) }),
      labelled("Advance by", advance, "Milliseconds; a negative number goes back."),
      element("button", {}, "Advance"),
    ),
    form(
      () => change({ set: `${time.value}Z` }),
      labelled("Set to", time, "In UTC."),
      element("button", {}, "Set"),
    ),
    button("Back to now", () => follow(call<Time>("DELETE", "clock"))),
  );
}

/** What is stored: back to the beginning, into a file, and out of one. */
export function dataView(): HTMLElement {
  const catalog = element("input", { type: "checkbox", checked: true });
  const file = element("input", { type: "file", accept: ".json,application/json", required: true });
  return element(
    "section",
    {},
    element("h2", {}, "Snapshot"),
    element("p", {}, "Everything that is stored, except the keys that sign tokens."),
    element("label", { class: "check" }, catalog, "With the catalog"),
    button("Download", async () => {
      const blob = await readBlob(`snapshot?catalog=${catalog.checked}`);
      const href = URL.createObjectURL(blob);
      element("a", { href, download: "gatefold-snapshot.json" }).click();
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
      say("The snapshot was downloaded.");
    }),
    element("h2", {}, "Restore"),
    element(
      "p",
      {},
      "Replaces everything that is stored with a snapshot. A snapshot with an error changes nothing.",
    ),
    form(
      async () => {
        const [chosen] = file.files ?? [];
        if (
          !chosen ||
          !(await confirmed(`Replace everything that is stored with ${chosen.name}?`, "Replace"))
        )
          return;
        await call("PUT", "snapshot", await chosen.text());
        say(`${chosen.name} was restored.`);
      },
      labelled("File", file),
      element("button", {}, "Restore"),
    ),
    element("h2", {}, "Reset"),
    element(
      "p",
      {},
      "Restores the seed. Without a seed, empties all libraries, playlists and histories. Also resets faults, the clock and rate limits.",
    ),
    button("Reset", async () => {
      if (!(await confirmed("Reset the emulator?", "Reset"))) return;
      await call("POST", "reset");
      say("The emulator was reset.");
    }),
  );
}
