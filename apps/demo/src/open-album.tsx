import { albumIdFromUrl } from "@gatefold/client";
import { type FormEvent, useState } from "react";
import { albumHref } from "./use-route.ts";

/** Opens an album by its id or by a link to it: the API has no search. */
export function OpenAlbum() {
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    location.hash = albumHref(albumIdFromUrl(text.trim()) ?? text.trim());
  };
  return (
    <form className="open-album" onSubmit={submit}>
      <label htmlFor="album-id">Album ID or link</label>
      <input
        id="album-id"
        value={text}
        onChange={({ target }) => setText(target.value)}
        required
        autoComplete="off"
        spellCheck={false}
        placeholder="B0064UPU4G"
      />
      <button type="submit">Open</button>
    </form>
  );
}
