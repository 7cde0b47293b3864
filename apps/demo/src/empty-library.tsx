import { CoverArt } from "./cover.tsx";

/** Where to begin when nothing is saved yet. */
export function EmptyLibrary() {
  return (
    <div className="empty">
      <div className="fan" aria-hidden="true">
        {["one", "two", "three"].map((seed) => (
          <CoverArt key={seed} seed={seed} />
        ))}
      </div>
      <h2>The library is empty.</h2>
      <p>Albums that you add are kept here.</p>
      <a className="button primary" href="#/discover">
        Discover albums
      </a>
    </div>
  );
}
