/** Space between the bar at the top and a heading that was jumped to, in pixels. */
const SLACK_PX = 48;
/** More than the height of any page, so that everything below the line counts as inside. */
const BELOW_PX = 1_000_000;

/**
 * The table of contents, which marks the current section. It replaces Starlight's element of this name, which observes
 * every element of a page and takes longer on a phone than all other scripts together. Starlight's
 * `MobileTableOfContents` extends it.
 */
export class StarlightTOC extends HTMLElement {
  #current = this.querySelector('a[aria-current="true"]');
  #headings: readonly (readonly [heading: Element, link: HTMLAnchorElement])[] = [];
  #lineY = 0;
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#headings = Array.from(this.querySelectorAll("a")).flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading ? [[heading, link] as const] : [];
    });
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(() => this.#observe());
    addEventListener("resize", () => idle(() => this.#observe()));
  }

  set current(link: HTMLAnchorElement) {
    if (link === this.#current) return;
    this.#current?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    this.#current = link;
  }

  /** Updates the mark whenever a heading crosses the line below the bars at the top. */
  #observe(): void {
    const bars = [document.querySelector("header"), this.querySelector("summary")];
    this.#lineY = bars.reduce((sum, bar) => sum + (bar?.offsetHeight ?? 0), SLACK_PX);
    const rootMargin = `-${this.#lineY}px 0px ${BELOW_PX}px 0px`;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(() => this.#update(), { rootMargin });
    for (const [heading] of this.#headings) this.#observer.observe(heading);
  }

  #update(): void {
    const passed = this.#headings.filter(([heading]) => heading.getBoundingClientRect().top <= this.#lineY);
    const [, link] = passed.at(-1) ?? this.#headings[0] ?? [];
    if (link) this.current = link;
  }
}

customElements.define("starlight-toc", StarlightTOC);
