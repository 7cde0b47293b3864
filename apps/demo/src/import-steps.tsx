import { isApiError } from "@gatefold/client";
import type { GatefoldError } from "@gatefold/react";
import { countLines, type PlaylistFile, trackIdsOf } from "@gatefold/transfer";
import type { FormEvent } from "react";
import { type ImportJob, MAX_TITLE_LENGTH } from "./import-job.ts";
import type { Import } from "./import-store.ts";
import { useOnline } from "./notices.tsx";
import { Problem } from "./problem.tsx";
import { playlistHref } from "./route.ts";

interface Properties {
  readonly job: ImportJob;
  readonly work: Import;
}

interface StepsProperties extends Properties {
  readonly error: GatefoldError | undefined;
  readonly isKept: boolean;
}

/** How far the import is, and what comes next. */
export function ImportSteps({ job, work, error, isKept }: StepsProperties) {
  const { step, state, problems } = work;
  const { total, done } = countLines(state);
  const isFinding = step === "finding" && done < total;
  return (
    <div className="steps">
      {isFinding && <Progress job={job} work={work} error={error} />}
      {step === "finding" && !isFinding && <MakePlaylist job={job} work={work} />}
      {step === "saving" && <Progress job={job} work={work} error={error} />}
      {step === "made" && <Made job={job} work={work} />}
      {error && (
        <Problem
          title={isFinding ? "The search has stopped." : "The playlist can't be created."}
          hint={hintOf(error, work)}
          error={error}
          onRetry={step === "saving" || isFinding ? () => job.retry() : undefined}
        />
      )}
      {!isKept && (
        <p className="soft">This browser keeps nothing for this page: the import ends when you leave it.</p>
      )}
      {problems.length > 0 && <LineProblems problems={problems} />}
    </div>
  );
}

function hintOf(error: GatefoldError, { state: { playlist } }: Import): string | false {
  if (!isApiError(error) || error.status !== 400) return false;
  return playlist?.isRefused ? "Choose other tracks below, then continue." : "Choose another title.";
}

interface ProgressProperties extends Properties {
  readonly error: GatefoldError | undefined;
}

/** What is under way, with a way to stop it. */
function Progress({ job, work, error }: ProgressProperties) {
  const { state, step, isStopped } = work;
  const isOnline = useOnline();
  const isSaving = step === "saving";
  const { done, total } = isSaving ? added(work) : countLines(state);
  const isWaiting = isStopped || error !== undefined || !isOnline;
  const next = state.lines.find(({ status }) => status === undefined);
  return (
    <>
      <p className="step-text">
        <strong>{isSaving ? "Creating the playlist" : "Finding tracks"}</strong>{" "}
        <span className="soft">
          {done.toLocaleString("en")} of {total.toLocaleString("en")}
        </span>
      </p>
      <progress value={done} max={total} aria-label={isSaving ? "Tracks added" : "Lines searched"} />
      <div className="now">
        <p className="soft">
          {!isSaving && !isWaiting && next && (
            <>
              Now: <bdi>{next.listed.text}</bdi>
            </>
          )}
          {isSaving && !isWaiting && `Tracks are added to “${work.title}”.`}
        </p>
        <p role="status">
          {isStopped && "Stopped. Your progress is saved."}
          {!isStopped && !isOnline && "Waiting until you're back online."}
        </p>
      </div>
      <div className="buttons">
        {isStopped ? (
          <button type="button" className="primary" onClick={() => job.goOn()}>
            Continue
          </button>
        ) : (
          <button type="button" onClick={() => job.stop()}>
            Stop
          </button>
        )}
        <Discard job={job} />
      </div>
    </>
  );
}

/** How many tracks were added, and how many there will be. */
function added({ state, keepDuplicates }: Import): { done: number; total: number } {
  const { playlist } = state;
  const total = playlist?.trackIds.length ?? countTracks(state, keepDuplicates);
  return { done: playlist?.progress?.done ?? 0, total };
}

function countTracks(state: Import["state"], keepDuplicates: boolean): number {
  const ids = trackIdsOf(state);
  return keepDuplicates ? ids.length : new Set(ids).size;
}

/** When all lines were looked for: the title, and the button that makes the playlist. */
function MakePlaylist({ job, work }: Properties) {
  const { state, title, keepDuplicates } = work;
  const { total } = countLines(state);
  const count = countTracks(state, keepDuplicates);
  const repeated = countTracks(state, true) - countTracks(state, false);
  const open = state.lines.filter(({ choice }) => choice === undefined).map(({ status }) => status);
  const toCheck = open.filter((status) => status === "doubtful").length;
  const missing = open.filter((status) => status === "missing").length;
  const left = [
    toCheck > 0 && `${toCheck.toLocaleString("en")} to check`,
    missing > 0 && `${missing.toLocaleString("en")} not found`,
  ].filter(Boolean);
  const isBegun = state.playlist !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count > 0 && title.trim() !== "") job.make();
  };
  return (
    <form onSubmit={submit}>
      <p role="status">
        <strong>
          {count.toLocaleString("en")} {count === 1 ? "track" : "tracks"} of {total.toLocaleString("en")}{" "}
          {total === 1 ? "line" : "lines"}.
        </strong>{" "}
        {left.length > 0 && `Left: ${left.join(", ")}. Lines without a track are left out.`}
      </p>
      <label>
        <span className="label">Playlist title</span>
        <input
          value={title}
          maxLength={MAX_TITLE_LENGTH}
          required
          readOnly={isBegun}
          onChange={({ target }) => job.setTitle(target.value)}
        />
      </label>
      {repeated > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={keepDuplicates}
            disabled={isBegun}
            onChange={({ target }) => job.setKeepDuplicates(target.checked)}
          />
          Add {repeated === 1 ? "1 track" : `${repeated} tracks`} again where the lines repeat{" "}
          {repeated === 1 ? "it" : "them"}
        </label>
      )}
      <div className="buttons">
        <button type="submit" className="primary" disabled={count === 0 || title.trim() === ""}>
          {isBegun ? "Continue the playlist" : "Create the playlist"}
        </button>
        <Discard job={job} />
      </div>
    </form>
  );
}

function Made({ job, work }: Properties) {
  const { playlist } = work.state;
  const { total } = added(work);
  return (
    <>
      <p role="status">
        <strong>
          <bdi>“{playlist?.title}”</bdi> was created, with {total.toLocaleString("en")}{" "}
          {total === 1 ? "track" : "tracks"}.
        </strong>
      </p>
      <div className="buttons">
        <a className="button primary" href={playlistHref(playlist?.id ?? "")}>
          Open the playlist
        </a>
        <button type="button" onClick={() => job.discard()}>
          Import another
        </button>
      </div>
    </>
  );
}

function Discard({ job }: { job: ImportJob }) {
  return (
    <button type="button" className="quiet" onClick={() => job.discard()}>
      Discard the import
    </button>
  );
}

/** So many are shown without being asked for. */
const SHOWN_PROBLEMS = 3;

/** The lines of a file that could not be read. */
export function LineProblems({ problems }: Pick<PlaylistFile, "problems">) {
  if (problems.length === 0) return null;
  const count = problems.length.toLocaleString("en");
  return (
    <details className="line-problems" open={problems.length <= SHOWN_PROBLEMS}>
      <summary>{problems.length === 1 ? "1 line can't be read" : `${count} lines can't be read`}</summary>
      <ul>
        {problems.slice(0, MAX_PROBLEMS).map(({ line, text, reason }) => (
          <li key={line}>
            Line {line} {reason}: <code>{text}</code>
          </li>
        ))}
        {problems.length > MAX_PROBLEMS && <li>And {problems.length - MAX_PROBLEMS} more.</li>}
      </ul>
    </details>
  );
}

const MAX_PROBLEMS = 200;
