import { type RefObject, useLayoutEffect, useState } from "react";

const GAP_PIXELS = 20;
/** The minimum width of a column, unless there is no room for two. */
const COLUMN_REM = 10;
/** The height of the title and the artists. */
const BELOW_COVER_REM = 3.6;

/** The size and position of the rows and columns of a list. */
export interface Columns {
  readonly count: number;
  readonly gapPixels: number;
  readonly columnPixels: number;
  readonly rowPixels: number;
  /** Distance from the top of the page to the list. */
  readonly topPixels: number;
}

/** Computes how many columns of square covers fit into a list, and again when its width or the text size changes. */
export function useColumns(list: RefObject<HTMLElement | null>): Columns {
  const [{ widthPixels, topPixels, remPixels }, setPlace] = useState({
    widthPixels: 360,
    topPixels: 0,
    remPixels: 16,
  });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () =>
      setPlace({
        widthPixels: element.clientWidth,
        topPixels: element.getBoundingClientRect().top + scrollY,
        remPixels: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [list]);
  const fitting = Math.floor((widthPixels + GAP_PIXELS) / (COLUMN_REM * remPixels + GAP_PIXELS));
  const count = Math.max(2, fitting);
  const columnPixels = (widthPixels - GAP_PIXELS * (count - 1)) / count;
  const rowPixels = columnPixels + BELOW_COVER_REM * remPixels;
  return { count, gapPixels: GAP_PIXELS, columnPixels, rowPixels, topPixels };
}
