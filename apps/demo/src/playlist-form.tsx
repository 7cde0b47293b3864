import type { NewPlaylist, Playlist } from "@gatefold/client";
import type { FormEvent } from "react";

interface Properties {
  /** What is there now; a new playlist has nothing. */
  readonly values: Pick<Playlist, "title" | "description" | "visibility"> | undefined;
  /** Whether the playlist exists. @default false */
  readonly isEdit?: boolean;
  /** `undefined` when it is cancelled. */
  readonly onAnswer: (values: NewPlaylist | undefined) => void;
}

/** The content of a dialog with what a playlist says of itself. */
export function PlaylistForm({ values = {}, isEdit = false, onAnswer }: Properties) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onAnswer({
      title: String(form.get("title")).trim(),
      description: String(form.get("description")),
      visibility: form.get("isPublic") === null ? "PRIVATE" : "PUBLIC",
    });
  };
  return (
    <form onSubmit={submit}>
      <h2 id="dialog">{isEdit ? "Edit playlist" : "New playlist"}</h2>
      <label>
        Title
        <input
          name="title"
          required
          maxLength={200}
          pattern=".*\S.*"
          title="At least one letter"
          autoComplete="off"
          defaultValue={values.title}
        />
      </label>
      <label>
        Description
        <textarea name="description" maxLength={1000} rows={3} defaultValue={values.description} />
      </label>
      <label className="check">
        <input type="checkbox" name="isPublic" defaultChecked={values.visibility === "PUBLIC"} />
        Anyone can see it
      </label>
      <div className="buttons">
        <button type="button" onClick={() => onAnswer(undefined)}>
          Cancel
        </button>
        <button type="submit" className="primary">
          {isEdit ? "Save" : "Create"}
        </button>
      </div>
    </form>
  );
}
