// The first import of the entry points, so that it runs before what an older version of Node can't run.
import version from "./node-version.cjs";

if (version.problem) throw new Error(version.problem);
