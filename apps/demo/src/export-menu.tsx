import { useGatefold } from "@gatefold/react";
import { exportPlaylist, PLAYLIST_FORMATS, type PlaylistFormat } from "@gatefold/transfer";
import { useEffect, useRef, useState } from "react";
import { useToasts } from "./toasts.tsx";

const NAMES: Readonly<Record<PlaylistFormat, string>> = {
  csv: "CSV, for other services",
  m3u: "M3U8, for players",
  xspf: "XSPF",
  jspf: "JSPF",
  text: "Text, one line per track",
};

/** Saves a playlist as a file of one of the formats. */
export function ExportMenu({ playlistId }: { playlistId: string }) {
  const music = useGatefold();
  const toasts = useToasts();
  const menu = useRef<HTMLDetailsElement>(null);
  const [cancel, setCancel] = useState<AbortController>();
  const [count, setCount] = useState(0);
  useEffect(() => () => cancel?.abort(), [cancel]);
  const close = () => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  const save = async (format: PlaylistFormat) => {
    close();
    toasts.hide(playlistId);
    const running = new AbortController();
    setCount(0);
    setCancel(running);
    try {
      const { fileName, mimeType, text } = await exportPlaylist(music, playlistId, format, {
        signal: running.signal,
        onProgress: setCount,
      });
      download(new Blob([text], { type: mimeType }), fileName);
      toasts.show({ about: playlistId, text: `Exported as ${fileName}.` });
    } catch (error) {
      if (running.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      toasts.show({
        about: playlistId,
        text: `The playlist can't be exported. ${reason}`,
        isProblem: true,
        action: { text: "Try again", run: () => void save(format) },
      });
    } finally {
      setCancel((now) => (now === running ? undefined : now));
    }
  };
  if (cancel)
    return (
      <button type="button" onClick={() => cancel.abort()}>
        {count === 0 ? "Exporting…" : `Exporting, ${count.toLocaleString("en")} tracks…`} Cancel
      </button>
    );
  return (
    <details
      ref={menu}
      className="menu"
      onKeyDown={({ key }) => key === "Escape" && close()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary className="button">Export</summary>
      <ul>
        {PLAYLIST_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className="quiet" onClick={() => void save(format)}>
              {NAMES[format]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser may begin to read it later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
