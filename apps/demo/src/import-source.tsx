import { type PlaylistFile, PlaylistFileError, readPlaylist } from "@gatefold/transfer";
import { type DragEvent, type FormEvent, useState } from "react";
import { LineProblems } from "./import-steps.tsx";

/** A playlist has no more tracks. */
const MAX_TRACKS = 10_000;
/** What is larger is no list of so many tracks, and would take long to read. */
const MAX_FILE_MB = 5;

interface Properties {
  readonly onRead: (file: PlaylistFile, fileName: string | undefined) => void;
}

/** What could not be read, and why. */
interface Failure {
  readonly name: string;
  readonly reason: string;
  readonly problems?: PlaylistFile["problems"];
}

/** Where the tracks come from: a file that is chosen or dropped, or pasted lines. */
export function ImportSource({ onRead }: Properties) {
  const [failure, setFailure] = useState<Failure>();
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const read = async (content: File | string) => {
    const fileName = content instanceof File ? content.name : undefined;
    const name = fileName ?? "The pasted text";
    setFailure(undefined);
    try {
      const file = await readSource(content);
      if (file.tracks.length > 0) onRead(file, fileName);
      else setFailure({ name, reason: "It has no tracks.", problems: file.problems });
    } catch (error) {
      setFailure({ name, reason: reasonOf(error) });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const dropped = file ?? event.dataTransfer.getData("text");
    if (dropped !== "") void read(dropped);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void read(text);
  };
  return (
    <>
      {failure && (
        <div className="problem">
          <div role="alert">
            <p>
              <strong>
                <bdi>{failure.name}</bdi> can't be read.
              </strong>
            </p>
            <p>{failure.reason}</p>
          </div>
          {failure.problems && <LineProblems problems={failure.problems} />}
        </div>
      )}
      <div className="import-sources">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the label within has the keyboard's way to choose a file. */}
        <div
          className={isOver ? "drop over" : "drop"}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <h2>From a file</h2>
          <p className="soft">CSV, M3U, M3U8, XSPF or JSPF, as other services and players export it.</p>
          <label className="button primary">
            Choose a file
            <input
              type="file"
              className="unseen"
              accept=".csv,.tsv,.txt,.m3u,.m3u8,.xspf,.jspf,.json,text/*"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void read(file);
                // The same file can be chosen again after it was mended.
                target.value = "";
              }}
            />
          </label>
          <p className="soft" aria-hidden="true">
            or drop it here
          </p>
        </div>
        <form onSubmit={submit}>
          <label>
            <span className="label">Or paste lines</span>
            <textarea
              value={text}
              rows={8}
              spellCheck={false}
              autoCapitalize="none"
              placeholder={"Daft Punk - One More Time\nMetallica - Enter Sandman"}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
          <button type="submit" disabled={text.trim() === ""}>
            Find these tracks
          </button>
        </form>
      </div>
      <p className="soft">
        Each line is searched in the catalog. You check the matches before the playlist is created. Nothing is
        sent to another service.
      </p>
    </>
  );
}

/** @throws PlaylistFileError, and RangeError if it is too much for a playlist */
async function readSource(content: File | string): Promise<PlaylistFile> {
  if (content instanceof File && content.size > MAX_FILE_MB * 1_000_000) {
    const megabytes = Math.ceil(content.size / 1_000_000);
    throw new RangeError(`The file has ${megabytes} MB. The limit is ${MAX_FILE_MB} MB.`);
  }
  const file =
    content instanceof File
      ? await readPlaylist(await content.arrayBuffer(), { fileName: content.name })
      : await readPlaylist(content);
  if (file.tracks.length > MAX_TRACKS) {
    const count = file.tracks.length.toLocaleString("en");
    throw new RangeError(`The file has ${count} tracks. The limit is ${MAX_TRACKS.toLocaleString("en")}.`);
  }
  return file;
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  if (!(error instanceof PlaylistFileError)) return `The browser can't read the file: ${String(error)}`;
  const isTold = error.line === undefined || /\bline \d/i.test(error.message);
  return isTold ? error.message : `${error.message} (line ${error.line})`;
}
