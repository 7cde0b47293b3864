import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { attachClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge";
import { extractClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTouchMoving } from "./touch-moving.ts";

/** An entry that is being moved. */
export interface Moving {
  readonly key: string;
  /** It goes in front of the entry at this index, or behind all of them. */
  readonly to: number;
  readonly by: "pointer" | "keyboard";
}

/** The entries of a list that the user can bring into another order. */
export interface Reordering {
  readonly moving: Moving | undefined;
  /** What a screen reader says of it. */
  readonly announcement: string;
  /** Where an entry that is dropped here is shown: a line above or below this one. */
  lineAt(index: number): "above" | "below" | undefined;
  move(moving: Moving | undefined): void;
  /** Ends the move, where it stands. */
  drop(moving: Moving): void;
  onKeyDown(event: KeyboardEvent, key: string): void;
  announce(text: string): void;
}

interface List {
  /** The entries in their order. */
  readonly keys: readonly string[];
  nameOf(key: string): string;
  /** Puts the entry of a key in front of the one at an index, or behind all of them. */
  onMove(key: string, to: number): void;
}

/** So many rows PageUp and PageDown move an entry. */
const PAGE_ROWS = 10;

/** Moves entries by pointer and by keyboard. Neither changes the order before the entry is dropped. */
export function useReordering({ keys, nameOf, onMove }: List): Reordering {
  const [moving, move] = useState<Moving>();
  const [announcement, announce] = useState("");
  /** Where an entry would be, counted from 1: what is in front of its own place moves up when it leaves. */
  const placeOf = ({ key, to }: Moving) => (to > keys.indexOf(key) ? to : to + 1);
  const drop = (dropped: Moving) => {
    move(undefined);
    const from = keys.indexOf(dropped.key);
    const isMoved = from >= 0 && dropped.to !== from && dropped.to !== from + 1;
    const what = isMoved ? `Dropped ${nameOf(dropped.key)} at` : `${nameOf(dropped.key)} stays at`;
    announce(`${what} position ${placeOf(dropped)} of ${keys.length}.`);
    if (isMoved) onMove(dropped.key, dropped.to);
  };
  const cancel = ({ key }: Moving) => {
    move(undefined);
    announce(`Cancelled. ${nameOf(key)} stays at position ${keys.indexOf(key) + 1} of ${keys.length}.`);
  };
  useEffect(() => {
    if (moving?.by !== "keyboard") return undefined;
    // A press of the pointer anywhere means that the user does something else.
    const onPointer = () => cancel(moving);
    addEventListener("pointerdown", onPointer);
    return () => removeEventListener("pointerdown", onPointer);
  });
  return {
    moving,
    announcement,
    announce,
    move,
    drop,
    lineAt(index) {
      const from = moving ? keys.indexOf(moving.key) : -1;
      if (!moving || moving.to === from || moving.to === from + 1) return undefined;
      if (moving.to === index) return "above";
      return moving.to === keys.length && index === keys.length - 1 ? "below" : undefined;
    },
    onKeyDown(event, key) {
      const current = moving?.by === "keyboard" && moving.key === key ? moving : undefined;
      const isToggle = event.key === " " || event.key === "Enter";
      if (!current) {
        if (!isToggle) return;
        const to = keys.indexOf(key);
        move({ key, to, by: "keyboard" });
        announce(
          `Picked up ${nameOf(key)}, position ${to + 1} of ${keys.length}. Move it with the arrow keys, drop it with the space bar, cancel with Escape.`,
        );
      } else if (isToggle) drop(current);
      else if (event.key === "Escape" || event.key === "Tab") {
        cancel(current);
        if (event.key === "Tab") return;
      } else {
        const to = targetOf(current.to, event.key, keys.indexOf(key), keys.length);
        if (to === undefined) return;
        const next = { ...current, to };
        move(next);
        announce(`${nameOf(key)}, position ${placeOf(next)} of ${keys.length}.`);
      }
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** Where a key moves an entry. In front of the next one is the same place as its own, so that is left out. */
function targetOf(to: number, key: string, from: number, count: number): number | undefined {
  const stepped = (rows: number) => {
    const place = to > from ? to - 1 : to;
    const wanted = Math.max(0, Math.min(count - 1, place + rows));
    return wanted > from ? wanted + 1 : wanted;
  };
  switch (key) {
    case "ArrowUp":
      return stepped(-1);
    case "ArrowDown":
      return stepped(1);
    case "PageUp":
      return stepped(-PAGE_ROWS);
    case "PageDown":
      return stepped(PAGE_ROWS);
    case "Home":
      return stepped(-count);
    case "End":
      return stepped(count);
  }
  return undefined;
}

interface HandleProperties {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly reordering: Reordering;
  /** Whether it can't be moved yet. */
  readonly isDisabled: boolean;
}

/** By which a row is dragged, with mouse, finger or keys. The row is the list item around it. */
export function Handle({ id, index, name, reordering, isDisabled }: HandleProperties) {
  const button = useRef<HTMLButtonElement>(null);
  const { handlers, isHeld } = useTouchMoving({ id, index, reordering });
  const latest = useRef({ index, reordering, isHeld });
  useEffect(() => {
    latest.current = { index, reordering, isHeld };
  });
  useEffect(() => {
    const dragHandle = button.current;
    const element = dragHandle?.closest("li");
    if (!dragHandle || !element || isDisabled) return undefined;
    return combine(
      draggable({
        element,
        dragHandle,
        canDrag: () => !latest.current.isHeld(),
        getInitialData: () => ({ [DRAGGED]: id }),
        onDragStart: () =>
          latest.current.reordering.move({ key: id, to: latest.current.index, by: "pointer" }),
        onDrop({ location }) {
          const [row] = location.current.dropTargets;
          const { reordering } = latest.current;
          if (row) reordering.drop({ key: id, to: targetIn(row.data), by: "pointer" });
          else reordering.move(undefined);
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data[DRAGGED] === "string",
        getData: ({ input }) =>
          attachClosestEdge(
            { [INDEX]: latest.current.index },
            { input, element, allowedEdges: ["top", "bottom"] },
          ),
        onDrag({ self, source }) {
          const { reordering } = latest.current;
          const key = source.data[DRAGGED];
          const to = targetIn(self.data);
          if (typeof key === "string" && reordering.moving?.to !== to)
            reordering.move({ key, to, by: "pointer" });
        },
      }),
    );
  }, [id, isDisabled]);
  const isGrabbed = reordering.moving?.key === id;
  const line = reordering.lineAt(index);
  return (
    <>
      <button
        type="button"
        className="handle"
        ref={button}
        aria-label={`Move ${name}`}
        aria-pressed={isGrabbed}
        title="Drag, or press the space bar and the arrow keys"
        disabled={isDisabled}
        onKeyDown={(event) => reordering.onKeyDown(event, id)}
        {...handlers}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 5.500h12M2 10.500h12" />
        </svg>
      </button>
      {line && <span className={`drop-line ${line}`} />}
    </>
  );
}

const DRAGGED = "key";
const INDEX = "index";

/** Where an entry goes that is dropped on a row: in front of it, or behind it on its lower half. */
function targetIn(row: Record<string | symbol, unknown>): number {
  return Number(row[INDEX]) + (extractClosestEdge(row) === "bottom" ? 1 : 0);
}
