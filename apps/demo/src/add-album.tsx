import { useAddLibraryAlbum } from "@gatefold/react";
import { type FormEvent, useState } from "react";
import { Problem } from "./problem.tsx";

export function AddAlbum() {
  const [id, setId] = useState("");
  const { data, error, isPending, isSuccess, mutate } = useAddLibraryAlbum();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(id.trim(), { onSuccess: () => setId("") });
  };
  return (
    <section aria-label="Add an album">
      <form className="add" onSubmit={submit}>
        <label htmlFor="album-id">Album ID</label>
        <input
          id="album-id"
          value={id}
          onChange={({ target }) => setId(target.value)}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="B0064UPU4G"
        />
        <button type="submit" className="primary" disabled={isPending}>
          {isPending ? "Adding…" : "Add"}
        </button>
      </form>
      {error && <Problem title="The album can't be added." error={error} />}
      <p role="status" className="done">
        {isSuccess && `Added ${data.album?.title ?? "the album"}.`}
      </p>
    </section>
  );
}
