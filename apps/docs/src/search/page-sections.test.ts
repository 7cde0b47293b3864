import { expect, test } from "vitest";
import { pageSections } from "./page-sections.ts";

const page = (content: string, path = "/page/") =>
  pageSections(
    `<title>no</title><nav>no</nav><main><h1 id="_top">Page</h1>${content}<footer>Next: no</footer></main>`,
    { base: "/base", path },
  );
const textsOf = (section: ReturnType<typeof page>[number] | undefined) =>
  section?.pieces.map(({ text }) => text);

test("a page has a section for each of its headings, with the text below it", () => {
  const [top, one, two] = page(
    `<p>Text</p><h2 id="one">One</h2><ul><li>a</li><li>b</li></ul><h3 id="two">Two</h3>`,
  );
  expect(top).toMatchObject({ url: "/base/page/", kind: "Guide", page: "Page", title: "Page" });
  expect(textsOf(top)).toEqual(["Text"]);
  expect(one).toMatchObject({ url: "/base/page/#one", page: "Page", title: "One" });
  expect(textsOf(one)).toEqual(["a", "b"]);
  expect(two).toMatchObject({ url: "/base/page/#two", title: "Two", pieces: [] });
});

test("words stay whole, and words of different cells and lines apart", () => {
  const [section] = page(
    `<p>lib<wbr>rary <code>a<span>b</span></code></p><td>x</td><td>y</td><pre><div>1</div><div>2</div></pre>`,
  );
  expect(textsOf(section)).toEqual(["library ab", "x", "y", "1", "2"]);
});

test("a term ends in a colon, links that follow each other are listed, and the name of a file weighs less", () => {
  const [section] = page(
    `<dl><dt>Cause</dt><dd>Too many.</dd></dl><p>Used in <a>A</a><a>B</a></p><figcaption>a.mts</figcaption>`,
  );
  expect(section?.pieces).toEqual([
    { kind: "text", text: "Cause:" },
    { kind: "text", text: "Too many." },
    { kind: "text", text: "Used in A, B" },
    { kind: "less", text: "a.mts" },
  ]);
});

test("what weighs more or less is apart, and what isn't the page's text is left out", () => {
  const [section] = page(
    `<p>a <b data-search="more">name</b> z</p><pre>code <button>Copy</button></pre><i data-search="none">no</i><script>no</script><i class="sr-only">no</i>`,
  );
  expect(section?.pieces).toEqual([
    { kind: "text", text: "a" },
    { kind: "more", text: "name" },
    { kind: "text", text: "z" },
    { kind: "less", text: "code" },
  ]);
});

test("fields are sections of their own, with their names in the section around them", () => {
  const field = (id: string, name: string, content: string) =>
    `<li id="${id}"><div class="head"><code>${name}</code> string</div>${content}</li>`;
  const fields = `<h2 id="album">Album</h2><p>An album.</p><ul class="rows">${field(
    "album.artist",
    "artist",
    `<p>Who made it.</p><details><summary>Fields</summary><ul>${field("album.artist.name", "name", "<p>A name.</p>")}</ul></details>`,
  )}</ul><p>Used elsewhere.</p>`;
  const [, album, artist, name] = page(fields, "/schemas/");
  expect(album).toMatchObject({ kind: "Schema", names: ["artist"] });
  expect(textsOf(album)).toEqual(["An album.", "Used elsewhere."]);
  expect(artist).toMatchObject({ kind: "Field", title: "Album.artist", names: ["name"] });
  expect(textsOf(artist)).toEqual(["Who made it."]);
  expect(name).toMatchObject({ title: "Album.artist.name", url: "/base/schemas/#album.artist.name" });
});

test("a parameter of an operation is a section, and a field of its response is not: its schema has it", () => {
  const [, parameters, limit, response] = page(
    `<h2 id="parameters">Parameters</h2><ul><li id="query.limit"><div class="head"><code>limit</code></div><p>How many.</p></li></ul>
     <h2 id="response">Response</h2><ul><li id="200.data"><div class="head"><code>data</code></div><p>The data.</p></li></ul>`,
    "/reference/list/",
  );
  expect(parameters).toMatchObject({ kind: "Operation", names: ["limit"] });
  expect(limit).toMatchObject({ kind: "Field", title: "limit" });
  expect(response).toMatchObject({ kind: "Operation", names: ["data"] });
  expect(textsOf(response)).toEqual(["The data."]);
});

test("pages and places are of the kind that a reader knows them by", () => {
  const kinds = (path: string) => page(`<h2 id="ONE">ONE</h2>`, path).map(({ kind }) => kind);
  expect(kinds("/guides/start/")).toEqual(["Guide", "Guide"]);
  expect(kinds("/glossary/")).toEqual(["Reference", "Reference"]);
  expect(kinds("/sdk/client/")).toEqual(["Package", "Export"]);
  expect(kinds("/errors/")).toEqual(["Reference", "Error"]);
});
