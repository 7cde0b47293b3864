const { entries } = require("./names.cjs");

const failed = [];
for (const entry of entries) {
  try {
    require(entry);
  } catch ({ message }) {
    failed.push(`${entry}: ${message}`);
  }
}
console.log(JSON.stringify({ entries: entries.length, failed }));
