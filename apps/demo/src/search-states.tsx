import type { GatefoldError } from "@gatefold/react";
import { Problem } from "./problem.tsx";
import { CardSkeletons } from "./result-lists.tsx";
import { type Kind, searchHref } from "./route.ts";
import { suggestionsFor } from "./search-text.ts";
import { TrackSkeletons } from "./track-row.tsx";

/** Searches that show what can be typed: title and artist in any order, without accents, other scripts, typing errors. */
const EXAMPLES = ["one more time daft punk", "beyonce", "椎名林檎", "nirvna"];

export function NothingTyped() {
  return (
    <div className="empty">
      <h2>What would you like to hear?</h2>
      <p>Enter a title, a name or an ISRC, or paste an Amazon Music link.</p>
      <SearchLinks label="Examples" texts={EXAMPLES} />
      <a className="button" href="#/discover">
        Discover albums
      </a>
    </div>
  );
}

export function NothingFound({ text }: { text: string }) {
  const fewer = suggestionsFor(text);
  return (
    <div className="empty">
      <h2>
        Nothing found for <bdi>“{text.trim()}”</bdi>
      </h2>
      <p>Check the spelling, or try fewer words.</p>
      {fewer.length > 0 && <SearchLinks label="Suggestions" texts={fewer} />}
      <a className="button" href="#/discover">
        Discover albums
      </a>
    </div>
  );
}

function SearchLinks({ label, texts }: { label: string; texts: readonly string[] }) {
  return (
    <ul className="searches" aria-label={label}>
      {texts.map((text) => (
        <li key={text}>
          <a href={searchHref(text)} data-result>
            <bdi>{text}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Why nothing was found, and a way on. */
export function SearchProblem({ error, onRetry }: { error: GatefoldError; onRetry: () => void }) {
  const isForbidden = error.status === 403 || error.code === "MISSING_SCOPE";
  return (
    <Problem
      title={isForbidden ? "You don't have access to the catalog." : "The search failed."}
      hint={isForbidden && "Sign out, then sign in again and allow music::catalog."}
      error={error}
      onRetry={onRetry}
    />
  );
}

export function Offline({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="empty">
      <h2>You are offline</h2>
      <p>The search continues when you're back online.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** The place of the first results. */
export function ResultSkeletons({ only }: { only: Kind | undefined }) {
  const isGrid = only === "albums" || only === "artists";
  return (
    <>
      {!only && (
        <div className="top-hit" aria-hidden="true">
          <div className="section-head" />
          <div className="card" />
        </div>
      )}
      {isGrid ? (
        <CardSkeletons count={6} />
      ) : (
        <div className="found-tracks">
          {!only && <div className="section-head" />}
          <TrackSkeletons count={5} />
        </div>
      )}
    </>
  );
}
