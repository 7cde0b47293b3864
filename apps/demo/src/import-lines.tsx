import { countLines, type ImportLine, type ImportState } from "@gatefold/transfer";
import { useMemo, useState } from "react";
import type { ImportJob } from "./import-job.ts";
import { LineRow } from "./import-line.tsx";
import type { Import } from "./import-store.ts";
import { VirtualRows } from "./virtual-rows.tsx";

/** Which lines are shown. */
const FILTERS = {
  all: { text: "All", has: () => true },
  doubtful: {
    text: "To check",
    has: ({ status, choice }: ImportLine) => status === "doubtful" && choice === undefined,
  },
  missing: {
    text: "Not found",
    has: ({ status, choice }: ImportLine) => status === "missing" && choice === undefined,
  },
  leftOut: { text: "Left out", has: ({ choice }: ImportLine) => choice === null },
} as const;

type Filter = keyof typeof FILTERS;

function isFilter(name: string): name is Filter {
  return name in FILTERS;
}

const NAMES = Object.keys(FILTERS).filter(isFilter);

/** The lines of the file, with what each stands for. */
export function ImportLines({ job, work }: { job: ImportJob; work: Import }) {
  const { state, step } = work;
  const [filter, setFilter] = useState<Filter>("all");
  const keys = useMemo(
    () => state.lines.flatMap((line, index) => (FILTERS[filter].has(line) ? String(index) : [])),
    [state.lines, filter],
  );
  return (
    <>
      <fieldset className="filters">
        <legend className="unseen">Lines to show</legend>
        {NAMES.map((name) => (
          <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
            {FILTERS[name].text} <span>{countOf(state, name).toLocaleString("en")}</span>
          </button>
        ))}
      </fieldset>
      {keys.length === 0 && (
        <p className="soft">{filter === "doubtful" ? "Nothing left to check." : "None."}</p>
      )}
      <VirtualRows key={filter} className="lines" rowClassName="" label="Lines" keys={keys}>
        {(at) => {
          const index = Number(keys[at]);
          const line = state.lines[index];
          return line && <LineRow job={job} index={index} line={line} isFixed={step !== "finding"} />;
        }}
      </VirtualRows>
    </>
  );
}

function countOf(state: ImportState, filter: Filter): number {
  return filter === "all" ? countLines(state).total : state.lines.filter(FILTERS[filter].has).length;
}
