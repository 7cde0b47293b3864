/**
 * Whether tests that go through every page, every size or every combination do so: with `THOROUGH=1`, which
 * `pnpm test:thorough` sets. Otherwise they take some of each kind, so that all tests together take minutes.
 */
export const isThorough: boolean = process.env["THOROUGH"] === "1";
