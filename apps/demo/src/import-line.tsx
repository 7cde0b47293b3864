import { formatDuration, type Track } from "@gatefold/client";
import { flattenSearchTracks, useSearchTracks, useTrack } from "@gatefold/react";
import { type ImportLine, trackIdOf } from "@gatefold/transfer";
import { memo, useEffect, useRef, useState } from "react";
import type { ImportJob } from "./import-job.ts";
import { explain } from "./problem.tsx";

interface Properties {
  readonly job: ImportJob;
  /** The position of the line in the import. */
  readonly index: number;
  readonly line: ImportLine;
  /** Whether the playlist is being made, after which nothing can be chosen. */
  readonly isFixed: boolean;
}

/** A line of the file, and the track that it stands for, or what else it could be. */
export const LineRow = memo(function LineRow({ job, index, line, isFixed }: Properties) {
  const { listed, status, choice } = line;
  const trackId = trackIdOf(line);
  const needsChoice = status !== undefined && trackId === undefined && choice === undefined;
  const [isOpened, setOpened] = useState(false);
  const isOpen = !isFixed && (needsChoice || isOpened);
  const row = useRef<HTMLElement>(null);
  const choose = (id: string | null | undefined) => {
    setOpened(false);
    job.choose(index, id);
  };
  // The button that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body && wasIn.current)
      row.current?.querySelector<HTMLElement>(".line-actions button")?.focus({ preventScroll: true });
    wasIn.current = false;
  }, [choice, isOpened]);
  const wasIn = useRef(false);
  const { album, duration } = listed;
  return (
    <article
      ref={row}
      className={`line ${stateOf(line)}`}
      aria-label={`Line ${listed.line}: ${listed.text}`}
      onClickCapture={() => {
        wasIn.current = true;
      }}
    >
      <span className="line-number" aria-hidden="true">
        {listed.line}
      </span>
      <p className="listed">
        <bdi>{listed.text}</bdi>
        <small>{[album, formatDuration(duration)].filter(Boolean).join(" · ")}</small>
      </p>
      <span className="line-state">{STATES[stateOf(line)]}</span>
      <div className="meant">{trackId !== undefined && <MeantTrack line={line} id={trackId} />}</div>
      {!isFixed && status !== undefined && (
        <div className="line-actions">
          {choice === null || (choice !== undefined && status !== "found") ? (
            <button type="button" className="quiet" onClick={() => choose(undefined)}>
              Undo
            </button>
          ) : null}
          {trackId !== undefined && (
            <button
              type="button"
              className="quiet"
              aria-expanded={isOpen}
              onClick={() => setOpened(!isOpened)}
            >
              Change
            </button>
          )}
          {choice !== null && (
            <button type="button" className="quiet" onClick={() => choose(null)}>
              Leave out
            </button>
          )}
        </div>
      )}
      {isOpen && <Alternatives line={line} chosen={trackId} onChoose={choose} />}
    </article>
  );
});

const STATES = {
  waiting: "Waits",
  found: "Found",
  chosen: "Chosen",
  doubtful: "Please check",
  missing: "Not found",
  "left-out": "Left out",
} as const;

function stateOf({ status, choice }: ImportLine): keyof typeof STATES {
  if (choice === null) return "left-out";
  if (choice !== undefined) return "chosen";
  return status ?? "waiting";
}

/** A candidate, or a track that was found by hand and whose details are read. */
function MeantTrack({ line, id }: { line: ImportLine; id: string }) {
  const candidate = line.candidates?.find((each) => each.id === id);
  const { data: track } = useTrack(candidate ? undefined : id);
  return <TrackText track={candidate ?? (track ? shown(track) : { id, title: id, artists: [] })} />;
}

/** What is shown of a track. */
interface ShownTrack {
  readonly id: string;
  readonly title: string;
  readonly artists: readonly string[];
  readonly album?: string | undefined;
  readonly duration?: number | undefined;
}

function shown({ id, title = id, artists = [], album, duration }: Track): ShownTrack {
  return { id, title, artists: artists.flatMap(({ name }) => name ?? []), album: album?.title, duration };
}

function TrackText({ track: { title, artists, album, duration } }: { track: ShownTrack }) {
  return (
    <p>
      <bdi>{title}</bdi>
      <small>{[artists.join(", "), album, formatDuration(duration)].filter(Boolean).join(" · ")}</small>
    </p>
  );
}

interface AlternativesProperties {
  readonly line: ImportLine;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** What a line could mean: what was found for it, and what a search of one's own finds. */
function Alternatives({ line, chosen, onChoose }: AlternativesProperties) {
  const { candidates = [], listed } = line;
  const [query, setQuery] = useState("");
  const { data, error, isFetching } = useSearchTracks(
    query.trim() === "" ? undefined : { query: query.trim(), limit: MAX_HITS, details: true },
    { debounceMs: 200, select: flattenSearchTracks },
  );
  const hits = query.trim() === "" ? [] : (data ?? []).flatMap(({ node, track }) => track ?? node ?? []);
  return (
    <div className="alternatives">
      <Choices
        label={`Possible matches for “${listed.text}”`}
        tracks={candidates.filter(({ id }) => id !== chosen)}
        onChoose={onChoose}
      />
      <input
        type="search"
        value={query}
        maxLength={500}
        aria-label={`Find another track for “${listed.text}”`}
        placeholder="Search by title and artist"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setQuery(target.value)}
      />
      <p role="status" className="soft">
        {error && `The search failed. ${explain(error)}`}
        {!error && isFetching && "Searching…"}
        {!error && !isFetching && query.trim() !== "" && hits.length === 0 && "Nothing found."}
      </p>
      <Choices label="Search results" tracks={hits.slice(0, MAX_HITS).map(shown)} onChoose={onChoose} />
    </div>
  );
}

const MAX_HITS = 8;

interface ChoicesProperties {
  readonly label: string;
  readonly tracks: readonly ShownTrack[];
  readonly onChoose: (id: string) => void;
}

function Choices({ label, tracks, onChoose }: ChoicesProperties) {
  if (tracks.length === 0) return null;
  return (
    <ul aria-label={label}>
      {tracks.map((track) => (
        <li key={track.id}>
          <TrackText track={track} />
          <button
            type="button"
            aria-label={`Choose ${track.title}, ${[track.artists.join(", "), track.album].filter(Boolean).join(", ")}`}
            onClick={() => onChoose(track.id)}
          >
            Choose
          </button>
        </li>
      ))}
    </ul>
  );
}
