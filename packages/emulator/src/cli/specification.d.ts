/** Read as plain JSON: the compiler would make a type of each of its values. */
declare module "@gatefold/spec/openapi.json" {
  const document: unknown;
  // biome-ignore lint/style/noDefaultExport: a JSON module has nothing else
  export default document;
}
