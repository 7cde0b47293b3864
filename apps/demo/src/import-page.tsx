import { PageHeading } from "./page-frame.tsx";

/** Makes a playlist from a file. */
export function ImportPage() {
  return (
    <div className="page-head">
      <PageHeading text="Import a playlist" />
    </div>
  );
}
