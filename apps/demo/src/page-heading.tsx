import { useEffect, useRef } from "react";

/** What a page is called, in the window too. Who listens to the app rather than sees it is taken to what is new. */
export function PageHeading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <title>{`${text} · Album library`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </>
  );
}
