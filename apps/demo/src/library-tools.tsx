import { type KeyboardEvent, useRef, useState } from "react";
import { LETTERS, SORTS, type Sort } from "./library-order.ts";

/** How a list of the library is shown. */
export interface View {
  /** What it is filtered by. */
  readonly text: string;
  readonly sort: Sort;
}

type Of = "albums" | "tracks";

const views = new Map<Of, View>();

/** How a list was last shown, also after a visit of another page. */
export function useView(of: Of): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>(() => views.get(of) ?? { text: "", sort: "added" });
  return [
    view,
    (next) => {
      views.set(of, next);
      setView(next);
    },
  ];
}

const TABS = [
  { of: "albums", href: "#/", text: "Albums" },
  { of: "tracks", href: "#/library/tracks", text: "Tracks" },
] as const;

interface ToolsProperties {
  readonly of: Of;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Which list of the library is shown, and how. */
export function LibraryTools({ of, view, onView }: ToolsProperties) {
  return (
    <div className="library-tools">
      <nav className="tabs" aria-label="Library">
        {TABS.map((tab) => (
          <a key={tab.of} href={tab.href} aria-current={tab.of === of ? "page" : undefined}>
            {tab.text}
          </a>
        ))}
      </nav>
      <input
        type="text"
        value={view.text}
        aria-label="Filter by title or artist"
        placeholder="Filter by title or artist"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => onView({ ...view, text: target.value })}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Escape" && !nativeEvent.isComposing) onView({ ...view, text: "" });
        }}
      />
      <label>
        <span>Sort by</span>
        <select
          value={view.sort}
          onChange={({ target }) => {
            const sort = Object.keys(SORTS).find(isSort(target.value));
            if (sort) onView({ ...view, sort });
          }}
        >
          {Object.entries(SORTS).map(([sort, text]) => (
            <option key={sort} value={sort}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function isSort(value: string) {
  return (name: string): name is Sort => name === value;
}

interface LetterProperties {
  readonly positions: ReadonlyMap<string, number>;
  readonly onJump: (index: number) => void;
}

/** Leads to the first item of a letter. One stop of the Tab key: arrow keys go from letter to letter, and so do the letters. */
export function LetterBar({ positions, onJump }: LetterProperties) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState("");
  const present = LETTERS.filter((letter) => positions.has(letter));
  const tabStop = present.includes(current) ? current : present[0];
  const focus = (letter: string | undefined) => {
    const button = bar.current?.querySelector<HTMLElement>(`[data-letter="${letter}"]`);
    button?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const letter = letterAfter(present, tabStop, event.key);
    if (letter === undefined) return;
    event.preventDefault();
    setCurrent(letter);
    focus(letter);
  };
  return (
    <div
      role="toolbar"
      aria-label="Jump to a letter"
      className="letters"
      ref={bar}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {LETTERS.map((letter) => {
        const index = positions.get(letter);
        return (
          <button
            key={letter}
            type="button"
            data-letter={letter}
            tabIndex={letter === tabStop ? 0 : -1}
            disabled={index === undefined}
            aria-label={NAMES[letter] ?? letter}
            onClick={() => {
              setCurrent(letter);
              if (index !== undefined) onJump(index);
            }}
          >
            {letter}
          </button>
        );
      })}
    </div>
  );
}

const NAMES: Readonly<Record<string, string>> = { "#": "Numbers", "…": "Other scripts" };

/** The letter that a key leads to. */
function letterAfter(present: readonly string[], at: string | undefined, key: string): string | undefined {
  const index = at === undefined ? -1 : present.indexOf(at);
  if (key === "ArrowRight" || key === "ArrowDown") return present[index + 1] ?? present[index];
  if (key === "ArrowLeft" || key === "ArrowUp") return present[index - 1] ?? present[0];
  if (key === "Home") return present[0];
  if (key === "End") return present.at(-1);
  return present.find((letter) => letter === key.toUpperCase());
}
