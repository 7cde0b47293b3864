import { readdir } from "node:fs/promises";

/** The statements of all resources of a backend: what its files export under a name that ends with "Sql". */
export async function allSql(folder: URL): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const groups = modules.flatMap((module) => Object.entries<Record<string, string>>(module));
  const statements = groups.flatMap(([name, sql]) => (name.endsWith("Sql") ? Object.entries(sql) : []));
  if (new Set(statements.map(([name]) => name)).size < statements.length)
    throw new Error("two statements have the same name");
  return Object.fromEntries(statements);
}
