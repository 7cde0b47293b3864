import { expect, test } from "vitest";
import { pageSections } from "./search-index.ts";

const page = (content: string) =>
  `<title>no</title><nav>no</nav><main><h1 id="_top">Page</h1>${content}<footer>Next: no</footer></main>`;

test("a page has a section for each of its headings, with the text below it", () => {
  const [top, one, two] = pageSections(
    page(`<p>Text</p><h2 id="one">One</h2><ul><li>a</li><li>b</li></ul><h3 id="two">Two</h3>`),
    "/base/page/",
  );
  expect(top).toMatchObject({ url: "/base/page/", page: "Page", title: "Page", text: "Text" });
  expect(one).toMatchObject({ url: "/base/page/#one", page: "Page", title: "One", text: "a b" });
  expect(two).toMatchObject({ url: "/base/page/#two", title: "Two", text: "" });
});

test("words stay whole, and words of different cells and lines apart", () => {
  const [section] = pageSections(
    page(
      `<p>lib<wbr>rary <code>a<span>b</span></code></p><td>x</td><td>y</td><pre><div>1</div><div>2</div></pre>`,
    ),
    "/",
  );
  expect(section?.text).toBe("library ab x y 1 2");
});

test("what weighs more or less is apart, and what isn't the page's text is left out", () => {
  const [section] = pageSections(
    page(
      `<p>a <b data-search="more">name</b></p><div data-search="less">code <button>Copy</button></div><i data-search="none">no</i><script>no</script><i class="sr-only">no</i>`,
    ),
    "/",
  );
  expect(section).toMatchObject({ text: "a", more: "name", less: "code" });
});
