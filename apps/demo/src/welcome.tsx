import type { ReactNode } from "react";
import { Brand } from "./brand.tsx";
import { CoverArt } from "./cover.tsx";

/** The frame of the pages before the library: what is asked, beside a wall of covers. */
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
