import { type PointerEvent, useEffect, useRef } from "react";
import type { Reordering } from "./reordering.tsx";

interface Options {
  /** The key of the entry. */
  readonly id: string;
  readonly index: number;
  readonly reordering: Reordering;
}

interface TouchMoving {
  /** Whether a finger or a pen holds the handle. */
  isHeld(): boolean;
  /** Handlers of the handle. */
  readonly handlers: Readonly<
    Record<
      "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
      (event: PointerEvent<HTMLElement>) => void
    > & { onContextMenu: (event: { preventDefault(): void }) => void }
  >;
}

/** A finger that holds a handle. Heights are those of the window. */
interface Hold {
  readonly handle: HTMLElement;
  readonly startY: number;
  y: number;
  to: number;
}

/** So near to the bar at the top or to the end of the window the page scrolls. */
const EDGES_PIXELS = { top: 140, bottom: 80 } as const;
const PIXELS_PER_FRAME = 8;
/** A finger that has hardly moved only presses. */
const SLOP_PIXELS = 8;

/**
 * Moves an entry by its handle with a finger or a pen. Browsers drag with the mouse; with a finger only some do, and only after a
 * long press.
 */
export function useTouchMoving({ id, index, reordering }: Options): TouchMoving {
  const hold = useRef<Hold>(undefined);
  const latest = useRef(reordering);
  useEffect(() => {
    latest.current = reordering;
  });
  useEffect(
    () => () => {
      hold.current = undefined;
    },
    [],
  );
  const follow = (held: Hold) => {
    const to = placeAt(held.handle, held.y);
    if (to === undefined || to === held.to) return;
    held.to = to;
    latest.current.move({ key: id, to, by: "pointer" });
  };
  const scroll = (held: Hold) => {
    if (hold.current !== held) return;
    const step = Math.abs(held.y - held.startY) < SLOP_PIXELS ? 0 : scrollStep(held.y);
    if (step !== 0) {
      scrollBy(0, step);
      follow(held);
    }
    requestAnimationFrame(() => scroll(held));
  };
  const end = (isDropped: boolean) => {
    const held = hold.current;
    if (!held) return;
    hold.current = undefined;
    if (isDropped) latest.current.drop({ key: id, to: held.to, by: "pointer" });
    else latest.current.move(undefined);
  };
  return {
    isHeld: () => hold.current !== undefined,
    handlers: {
      onPointerDown(event) {
        if (event.pointerType === "mouse" || !event.isPrimary) return;
        const handle = event.currentTarget;
        handle.setPointerCapture(event.pointerId);
        hold.current = { handle, startY: event.clientY, y: event.clientY, to: index };
        reordering.move({ key: id, to: index, by: "pointer" });
        scroll(hold.current);
      },
      onPointerMove({ clientY }) {
        if (!hold.current) return;
        hold.current.y = clientY;
        follow(hold.current);
      },
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
      // A long press.
      onContextMenu: (event) => hold.current && event.preventDefault(),
    },
  };
}

function scrollStep(y: number): number {
  if (y < EDGES_PIXELS.top) return -PIXELS_PER_FRAME;
  return y > innerHeight - EDGES_PIXELS.bottom ? PIXELS_PER_FRAME : 0;
}

/** Where an entry goes that is dropped at a height of the window: in front of the row there, or behind it on its lower half. */
function placeAt(handle: HTMLElement, y: number): number | undefined {
  const rows = [...(handle.closest("ul")?.querySelectorAll<HTMLElement>("li[data-index]") ?? [])]
    .map((row) => ({ index: Number(row.dataset["index"]), box: row.getBoundingClientRect() }))
    .toSorted((a, b) => a.index - b.index);
  const before = rows.filter(({ box }) => y > (box.top + box.bottom) / 2).at(-1);
  return before ? before.index + 1 : rows[0]?.index;
}
