import { type ReactNode, useEffect, useRef } from "react";
import { CoverArt } from "./cover.tsx";

/** The logo and the name of the app. */
export function Brand() {
  return (
    <>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="8" fill="currentColor" />
        <path d="M8 2.6A5.4 5.4 0 0 1 13.4 8M8 13.4A5.4 5.4 0 0 1 2.6 8" />
        <circle cx="8" cy="8" r="2.4" />
      </svg>
      <span>Album library</span>
    </>
  );
}

interface HeadingProperties {
  readonly text: string;
  /** The title of the window. @default `text` */
  readonly title?: string;
}

/**
 * The title of a page and of the window. It takes the focus, so that screen readers announce the new page, but not from
 * somebody who types.
 */
export function PageHeading({ text, title = text }: HeadingProperties) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement))
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <title>{`${title} · Album library`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </>
  );
}

/** The layout of the pages before sign-in: a form beside a wall of covers. */
export function Welcome({ children }: { children: ReactNode }) {
  return (
    <div className="welcome">
      <div className="wall" aria-hidden="true">
        {Array.from({ length: 40 }, (_, index) => (
          <CoverArt key={index} seed={`wall ${index}`} />
        ))}
      </div>
      <main>
        <p className="brand">
          <Brand />
        </p>
        {children}
      </main>
    </div>
  );
}
