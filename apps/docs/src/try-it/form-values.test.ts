import { expect, test } from "vitest";
import { callFragment, type FormValues, linkFragment, readLink } from "./form-values.ts";

const INITIAL: FormValues = {
  parameters: { id: "B0064UPU4G", limit: "20", "form.tags": "" },
  body: "{}",
  caller: "user",
};
const KEYS = Object.keys(INITIAL.parameters);

test("a link holds what was changed, and brings it back", () => {
  const texts = ["", "a&b=c#d", "日本 + ♫", "line\nline", "%41", '{"a": [1]}', "__proto__"];
  for (const id of texts)
    for (const body of texts) {
      const now = { parameters: { ...INITIAL.parameters, id }, body, caller: "expired" };
      const link = readLink(linkFragment(now, INITIAL), KEYS);
      expect(link).toMatchObject({ values: { parameters: { id }, body, caller: "expired" }, problems: [] });
    }
});

test("a form as the page has it is a link to the form alone", () => {
  expect(linkFragment(INITIAL, INITIAL)).toBe("#try-it");
  for (const fragment of ["", "#try-it", "#errors", "#api=a&key=b&token=c"])
    expect(readLink(fragment, KEYS)).toBeUndefined();
});

test("a call of the history is named by its id", () => {
  expect(readLink(callFragment("12"), KEYS)).toMatchObject({ callId: "12", problems: [] });
});

const BAD: [fragment: string, problem: string][] = [
  ["#try-it&idd=1", "The link has a value for “idd”, which this form doesn't have."],
  ["#try-it&token=Atza|1", "A link can't carry credentials: “token” was left out."],
  ["#try-it&key=k", "A link can't carry credentials: “key” was left out."],
  ["#try-it&id=%FF", "The link's value for “id” is not readable text."],
  ["#try-it&id=1&id=2", "The link has several values for “id”: the first one is used."],
];

for (const [fragment, problem] of BAD)
  test(`${fragment}: ${problem}`, () => {
    expect(readLink(fragment, KEYS)?.problems).toEqual([problem]);
  });

test("credentials leave the address, and nothing else does", () => {
  expect(readLink("#try-it&id=1&token=a&api=b&limit=2", KEYS)?.fragment).toBe("#try-it&id=1&limit=2");
  expect(readLink("#try-it&id=%FF&foo=1", KEYS)?.fragment).toBe("#try-it&id=%FF&foo=1");
  expect(readLink("#try-it&token=a", ["token"])?.fragment).toBe("#try-it&token=a");
});

test("of several values the first is used, and one that is no text is not", () => {
  expect(readLink("#try-it&id=1&id=2&limit=%FF", KEYS)?.values).toEqual({ parameters: { id: "1" } });
});
