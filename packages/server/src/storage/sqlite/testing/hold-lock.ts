// Run as a process: takes the write lock on FILE, prints "locked", and keeps it until its input ends. With
// "exclusive" as the second argument it keeps readers out as well.
import { writeSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

const [file = "", mode = ""] = process.argv.slice(2);
const db = new DatabaseSync(file);
if (mode === "exclusive") db.exec("PRAGMA locking_mode = EXCLUSIVE");
db.exec("BEGIN IMMEDIATE");
writeSync(1, "locked\n");
process.stdin.on("end", () => db.close()).resume();
