import type { ListedItem, UserDetails, UserPage } from "../development/users.ts";
import { call } from "./api.ts";
import {
  attempt,
  button,
  confirmed,
  type Content,
  copyButton,
  element,
  fill,
  form,
  labelled,
  say,
  timeText,
} from "./elements.ts";

const LISTS = [
  ["albums", "Albums"],
  ["tracks", "Tracks"],
  ["likes", "Liked tracks"],
  ["dislikes", "Disliked tracks"],
  ["artists", "Followed artists"],
] as const;

/** The users, and what each of them has. */
export function usersView(): HTMLElement {
  const list = element("ul", { class: "list" });
  const chosen = element("section", { "aria-label": "User" });
  const name = element("input", { required: true, maxlength: "100", autocomplete: "off" });
  /** The id of the user that was chosen last. Answers about others come too late. */
  let wanted = "";
  const read = async () => {
    const { users, isCut } = await call<UserPage>("GET", "users");
    fill(
      list,
      users.map((user) =>
        element(
          "li",
          {},
          button(user.name, () => open(user.id)),
          " ",
          element("code", {}, user.id),
          element("span", { class: "soft" }, user.disabledAt === null ? "" : " disabled"),
        ),
      ),
      isCut ? element("li", { class: "soft" }, "There are more users; these are the oldest.") : undefined,
    );
  };
  async function open(id: string): Promise<void> {
    wanted = id;
    const details = await call<UserDetails>("GET", `users?id=${id}`);
    if (wanted !== id) return;
    const reopen = async () => (wanted === id ? open(id) : undefined);
    fill(chosen, userView(details, { reopen, changed: read }));
    chosen.querySelector("h2")?.focus();
  }
  void attempt(read);
  return element(
    "section",
    {},
    list,
    form(
      async () => {
        const { id } = await call<{ readonly id: string }>("POST", "users", { name: name.value });
        name.value = "";
        await read();
        await open(id);
        say("The user was added.");
      },
      labelled("Name", name),
      element("button", {}, "Add user"),
    ),
    chosen,
  );
}

interface Actions {
  /** Reads the user again. */
  reopen(): Promise<void>;
  /** Called when the list of users has changed. */
  changed(): Promise<void>;
}

function userView(
  { user, lists, playlists, plays, limit }: UserDetails,
  { reopen, changed }: Actions,
): Content {
  const token = element("div");
  const trackId = element("input", { required: true, pattern: "B0[0-9A-Z]{8}", autocomplete: "off" });
  const remove = (label: string, query: Readonly<Record<string, string>>) =>
    button(
      "Remove",
      async () => {
        if (!(await confirmed(`Remove ${label}?`, "Remove"))) return;
        await call("DELETE", `users?${new URLSearchParams({ id: user.id, ...query })}`);
        await reopen();
      },
      { "aria-label": `Remove ${label}` },
    );
  const trackRow = (item: ListedItem, query: Readonly<Record<string, string>> | undefined) =>
    element("li", {}, itemText(item), " ", query && remove(item.title ?? item.id, query));
  return [
    element("h2", { tabindex: "-1" }, user.name),
    element("p", { class: "soft" }, element("code", {}, user.id), ` since ${timeText(user.createdAt)}`),
    element(
      "div",
      { class: "tools" },
      button("Issue a token", async () => {
        const { token: text } = await call<{ readonly token: string }>("POST", "tokens", { userId: user.id });
        fill(
          token,
          element("pre", { tabindex: "0" }, text),
          copyButton("Copy the token", () => text),
        );
        say("The token is valid for one hour and has all scopes.");
      }),
      button(user.disabledAt === null ? "Disable" : "Enable", async () => {
        await call("PATCH", `users?id=${user.id}`, { disabled: user.disabledAt === null });
        await Promise.all([reopen(), changed()]);
      }),
    ),
    token,
    LISTS.map(([list, title]) =>
      group(
        title,
        limit,
        lists[list].map((item) => trackRow(item, { list, item: item.id })),
      ),
    ),
    group(
      "Playlists",
      limit,
      playlists.map(({ id, title, visibility, trackCount, tracks }) =>
        element(
          "li",
          {},
          `${title} (${trackCount} tracks, ${visibility.toLowerCase()}) `,
          remove(title, { playlist: id }),
          element(
            "ol",
            {},
            tracks.map(({ entryId, ...item }) => trackRow(item, { playlist: id, entry: entryId })),
          ),
        ),
      ),
    ),
    group(
      "History",
      limit,
      plays.map(({ playedAt, ...item }) => element("li", {}, itemText(item), ` ${timeText(playedAt)}`)),
    ),
    form(
      async () => {
        await call("POST", "plays", { userId: user.id, trackIds: [trackId.value] });
        await reopen();
      },
      labelled("Track to play", trackId, "The id of a track in the catalog, such as B0064UPUDC."),
      element("button", {}, "Play"),
    ),
  ];
}

function group(title: string, limit: number, members: readonly HTMLElement[]): HTMLElement {
  const count = members.length === limit ? `the first ${limit}` : String(members.length);
  return element(
    "details",
    { open: members.length > 0 },
    element("summary", {}, `${title} (${count})`),
    members.length === 0 ? element("p", { class: "soft" }, "None.") : element("ul", {}, members),
  );
}

function itemText({ id, title }: ListedItem): Content {
  return title === undefined ? element("code", {}, id) : [title, " ", element("code", {}, id)];
}
