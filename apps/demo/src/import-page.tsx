import { queryKey, useGatefold } from "@gatefold/react";
import { onlineManager, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { ImportJob } from "./import-job.ts";
import { ImportLines } from "./import-lines.tsx";
import { ImportSource } from "./import-source.tsx";
import { ImportSteps } from "./import-steps.tsx";
import { openImportStore } from "./import-store.ts";
import { PageHeading } from "./page-frame.tsx";
import { usePendingChanges } from "./pending-changes.ts";

/** Makes a playlist of a file or of pasted lines. What it has done is kept, so that it goes on after a reload. */
export function ImportPage() {
  const job = useImportJob();
  const { status, work, error, isKept } = useSyncExternalStore(job.subscribe, job.getSnapshot);
  return (
    <section className="import" aria-label="Import" aria-busy={status === "loading"}>
      <div className="page-head">
        <PageHeading text="Import a playlist" />
        {work && status === "ready" && (
          <p className="soft">{work.fileName === undefined ? "Pasted lines" : <bdi>{work.fileName}</bdi>}</p>
        )}
      </div>
      {status === "elsewhere" && (
        <p role="status">Your import is open in another tab. It can be seen here when that one is closed.</p>
      )}
      {status === "ready" && !work && <ImportSource onRead={(file, fileName) => job.start(file, fileName)} />}
      {status === "ready" && work && (
        <>
          <ImportSteps job={job} work={work} error={error} isKept={isKept} />
          <ImportLines job={job} work={work} />
        </>
      )}
    </section>
  );
}

/** The import of the account, which goes on as long as the page is shown. */
function useImportJob(): ImportJob {
  const music = useGatefold();
  const queries = useQueryClient();
  const { account } = usePendingChanges();
  const [job] = useState(
    () =>
      new ImportJob({
        music,
        store: openImportStore(account),
        onPlaylistChange: () => void queries.invalidateQueries({ queryKey: queryKey(["playlists"]) }),
      }),
  );
  useEffect(() => {
    const close = new AbortController();
    const stop = onlineManager.subscribe((isOnline) => job.setOnline(isOnline));
    job.setOnline(onlineManager.isOnline());
    void job.open(close.signal);
    return () => {
      stop();
      close.abort();
    };
  }, [job]);
  return job;
}
