import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { navigate, type Route, searchHref } from "./route.ts";
import { MAX_TEXT, pageOfLink } from "./search-text.ts";

/**
 * Searches as one types, from every page. `/` leads to it, and Escape clears it. The results are links on the page: the arrow
 * keys go from one to the next and back to the field.
 */
export function SearchField({ route }: { route: Route }) {
  const field = useRef<HTMLInputElement>(null);
  const shown = route.page === "search" ? route.text : undefined;
  const [text, setText] = useState(shown ?? "");
  /** Whether "Back" is to lead to the present search. */
  const isCommitted = useRef(true);
  // After "Back", or a link to a search.
  useEffect(() => {
    if (shown !== undefined) setText(shown);
  }, [shown]);
  useSearchKeys(field);
  const search = (value: string) => {
    setText(value);
    if (route.page === "search" || value !== "")
      navigate(searchHref(value), { replace: route.page === "search" && !isCommitted.current });
    isCommitted.current = false;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const page = pageOfLink(text);
    if (page !== undefined) {
      field.current?.blur();
      navigate(page);
    } else if (text !== "") {
      if (route.page !== "search") navigate(searchHref(text));
      isCommitted.current = true;
    }
  };
  return (
    <search>
      <form className="search" onSubmit={submit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 3.5 3.5" />
        </svg>
        <input
          ref={field}
          type="search"
          value={text}
          aria-label="Search tracks, albums and artists"
          aria-keyshortcuts="/"
          placeholder="Search"
          maxLength={MAX_TEXT}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => search(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            search("");
          }}
        />
        <kbd>/</kbd>
      </form>
    </search>
  );
}

/** The links of results, in their order. */
const RESULTS = "main a[data-result]";

/** `/` goes to the field from anywhere but another field; arrow keys go through the results, and Escape back. */
function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const next = key === "/" && !isText(target) ? field.current : resultAfter(key, target, field.current);
      if (!next) return;
      event.preventDefault();
      next.focus();
      if (next === field.current) field.current?.select();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [field]);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Where a key leads to from the field or from a result. */
function resultAfter(
  key: string,
  target: EventTarget | null,
  field: HTMLElement | null,
): HTMLElement | null | undefined {
  const results = [...document.querySelectorAll<HTMLElement>(RESULTS)];
  if (target === field) return key === "ArrowDown" ? results[0] : undefined;
  const at = target instanceof HTMLElement ? results.indexOf(target) : -1;
  if (at < 0) return undefined;
  if (key === "Escape") return field;
  if (key === "ArrowDown") return results[at + 1] ?? results[at];
  if (key === "ArrowUp") return results[at - 1] ?? field;
  if (key === "Home") return results[0];
  if (key === "End") return results.at(-1);
  return undefined;
}
