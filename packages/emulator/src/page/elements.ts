/** What can be put into an element. Text stays text, whatever is in it. */
export type Content = Node | string | undefined | readonly Content[];

type Handlers = {
  readonly [Name in "onclick" | "onsubmit" | "onchange" | "oninput" | "ontoggle"]?: () => void;
};
type Attributes = Handlers & { readonly [name: string]: string | boolean | undefined | (() => void) };

/** Makes an element. Attributes that are `undefined` or `false` are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (typeof value === "string") made.setAttribute(name, value);
  }
  made.append(...nodesOf(content));
  return made;
}

/** Puts content in place of what an element has. */
export function fill(target: Element, ...content: readonly Content[]): void {
  target.replaceChildren(...nodesOf(content));
}

function nodesOf(content: Content): (Node | string)[] {
  if (content === undefined) return [];
  if (typeof content === "string" || content instanceof Node) return [content];
  return content.flatMap(nodesOf);
}

/** A button that can't be pressed again until its work is done. What the work throws is shown as an error. */
export function button(label: string, work: () => unknown, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes, onclick: () => void run() }, label);
  async function run(): Promise<void> {
    if (made.getAttribute("aria-disabled") === "true") return;
    // Not disabled, which would take the focus away.
    made.setAttribute("aria-disabled", "true");
    await attempt(work);
    made.removeAttribute("aria-disabled");
  }
  return made;
}

/** A form whose work is done when it is sent. It can't be sent again until then. */
export function form(work: () => unknown, ...content: readonly Content[]): HTMLFormElement {
  const made = element("form", {}, ...content);
  const send = made.querySelector("button");
  async function run(): Promise<void> {
    if (send?.getAttribute("aria-disabled") === "true") return;
    send?.setAttribute("aria-disabled", "true");
    await attempt(work);
    send?.removeAttribute("aria-disabled");
  }
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  return made;
}

/** A labelled field, with what it takes below it. */
export function labelled(
  label: string,
  input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  hint = "",
): HTMLElement {
  return element(
    "label",
    {},
    element("span", {}, label),
    input,
    hint === "" ? undefined : element("small", {}, hint),
  );
}

/** Does work, and shows what it throws. */
export async function attempt(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "alert");
  }
}

/** Shows a message, which screen readers read. */
export function say(message: string, role: "status" | "alert" = "status"): void {
  for (const id of ["status", "alert"]) {
    const target = document.getElementById(id);
    if (target) target.textContent = id === role ? message : "";
  }
}

/** Asks before something is lost. */
export function confirmed(question: string, action: string): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element(
      "dialog",
      { "aria-label": question },
      element("p", {}, question),
      element(
        "form",
        { method: "dialog" },
        element("button", { value: "yes", class: "main" }, action),
        element("button", { value: "" }, "Cancel"),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A button that copies a text. Browsers allow that on this machine and over https. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  return button(label, async () => {
    try {
      await navigator.clipboard.writeText(text());
      say("Copied.");
    } catch {
      throw new Error("The browser does not allow this page to copy: select the text and copy it.");
    }
  });
}

/** A time of the emulator, to the second. */
export function timeText(iso: string): string {
  return iso.replace("T", " ").replace(/\.\d+Z$/, " UTC");
}
