import { entries } from "./names.cjs";

const failed = [];
for (const entry of entries) await import(entry).catch(({ message }) => failed.push(`${entry}: ${message}`));
console.log(JSON.stringify({ entries: entries.length, failed }));
