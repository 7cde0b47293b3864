import { note } from "../progress.ts";
import { gzippedBytes } from "./bundle-size.ts";
import type { ClientCandidate } from "./candidates.ts";
import { instantiations } from "./instantiations.ts";
import { callsPerSecond, importMs } from "./speed.ts";

/** What was measured of a client. */
export interface ClientFigures {
  readonly name: string;
  readonly gzippedBytes: Readonly<Record<string, number>>;
  readonly instantiations: number | undefined;
  readonly importMs: number | undefined;
  readonly callsPerSecond: number | undefined;
}

/** Measures one client. What can't be measured of a peer is left out with a note. */
export async function figuresOf(candidate: ClientCandidate, rounds: number): Promise<ClientFigures> {
  const { name, folder, bundles, typed, specifier, call } = candidate;
  note(`measuring ${name}`);
  const attempt = async (what: string, measure: () => Promise<number>) => {
    try {
      return await measure();
    } catch (error) {
      note(`${what} of ${name} can't be measured: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const sizes: Record<string, number> = {};
  for (const [label, code] of Object.entries(bundles)) {
    const size = await attempt(label, () => gzippedBytes(code, folder));
    if (size !== undefined) sizes[label] = size;
  }
  return {
    name,
    gzippedBytes: sizes,
    instantiations: typed === "" ? undefined : await attempt("types", () => instantiations(typed, folder)),
    importMs:
      specifier === "" ? undefined : await attempt("import", () => importMs(specifier, folder, rounds)),
    callsPerSecond:
      call === undefined ? undefined : await attempt("calls", () => callsPerSecond(call, folder, rounds)),
  };
}
