import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { exactKeysOf, isVocabularyWord, keysOf, readText, trigramsOf } from "./terms.ts";

function words(text: string): string {
  return readText(text).words.join(" ");
}

describe("the same words", () => {
  test.for([
    ["case and accents", "Déjà Vu, BEYONCÉ", "deja vu beyonce"],
    ["sharp s", "Straße STRASSE STRAẞE", "strasse strasse strasse"],
    ["Turkish i", "İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul"],
    ["Greek final sigma and accents", "Οδυσσεύς ΟΔΥΣΣΕΎΣ", "οδυσσευσ οδυσσευσ"],
    [
      "letters that have no accent to lose",
      "Første Łzy Æon Œuvre Þórr Đorđe",
      "forste lzy aeon oeuvre thorr dorde",
    ],
    ["contractions", "Don't Don’t Donʼt Don´t dont It's", "dont dont dont dont dont its"],
    [
      "elisions",
      "L'amour d’Angelo O'Connor Rock'n'Roll Rock 'n' Roll",
      "l amour d angelo o connor rock n roll rock n roll",
    ],
    ["and", "Oskar & Lene, Florence + the Machine", "oskar and lene florence and the machine"],
    ["abbreviations", "R.E.M. (S.O.S) t.A.T.u. R.E.M", "rem sos tatu rem"],
    ["symbols for letters", "Ke$ha A$AP Bada$$ $uicideboy$ P!nk", "kesha asap badass suicideboys pink"],
    ["hyphens and other dashes", "Jay-Z Jay‐Z Jay–Z Jay\u2011Z AC/DC", "jay z jay z jay z jay z ac dc"],
    ["full width and half width", "ＡＢＣ　１２３ ｶﾞﾝﾀﾞﾑ", "abc 123 ガン ンダ ダム"],
    ["digits of other scripts", "٣ ۷", "3 7"],
    ["invisible characters", "so\u00ADft zero\u200Bwidth\uFEFF \u202Eright", "soft zerowidth right"],
    ["Cyrillic ё, but not й", "Ёлка ёж Мой мои", "елка еж мой мои"],
    ["Arabic marks, tatweel and alef", "السَّلَامُ عَلَيْكُـم أحمد إلى آل", "السلام عليكم احمد الي ال"],
    ["Hebrew points", "שָׁלוֹם", "שלום"],
    ["ligatures and powers", "ﬁne x² ½", "fine x2 1 2"],
    ["spaces of all kinds", "a\tb\nc\u00A0d\u3000e", "a b c d e"],
  ])("%s", ([, text, expected]) => {
    expect(words(text ?? "")).toBe(expected);
  });

  test("marks stay that make another letter or vowel", () => {
    expect(words("ガラス")).not.toBe(words("カラス"));
    expect(words("हिन्दी गीत")).toBe("हिन्दी गीत");
    expect(words("மாலை")).toBe("மாலை");
  });

  test("composed and decomposed text is the same", () => {
    for (const text of ["Déjà", "ガンダム", "서울의 밤", "Ёлка й", "हिन्दी ज़"]) {
      expect(words(text.normalize("NFD"))).toBe(words(text.normalize("NFC")));
    }
  });
});

describe("scripts without spaces", () => {
  test("are read as pairs of characters", () => {
    expect(words("夜に駆ける")).toBe("夜に に駆 駆け ける");
    expect(words("東京タワー")).toBe("東京 京タ タワ ワー");
    expect(words("서울의 밤")).toBe("서울 울의 밤");
    expect(words("รักเธอ")).toBe("รั ัก กเ เธ ธอ");
    expect(words("月")).toBe("月");
    expect(words("東京tower")).toBe("東京 tower");
  });

  test("are also found by single characters, and without the spaces and dots between words", () => {
    expect(readText("夜の 街").terms).toEqual(["夜の", "街", "夜", "の", "の街"]);
    expect(readText("ナイト・レター").terms).toEqual(
      expect.arrayContaining([...readText("ナイトレター").words]),
    );
    expect(readText("밤 편지").terms).toEqual(expect.arrayContaining([...readText("밤편지").words]));
  });
});

describe("symbols", () => {
  test("are words if a text has nothing else", () => {
    for (const text of ["?", "+/-", "!!!", "÷", "★", "...", "&", "❤️", "$"])
      expect(words(text)).toMatch(/^[a-z\d]+$/);
    expect(words("!")).not.toBe(words("!!!"));
    expect(words("…")).toBe(words("..."));
    expect(words("❤️")).toBe(words("❤"));
  });

  test("of a text with words are only what it is found by", () => {
    expect(words("I ❤️ NY")).toBe("i ny");
    expect(readText("I ❤️ NY").terms).toEqual(["i", "ny", ...readText("❤").words]);
    expect(readText("!!! (Chk Chk Chk)").terms).toEqual(["chk", ...readText("!!!").words]);
    expect(readText("one - two | three").terms).toEqual(["one", "two", "three"]);
  });
});

test("a text that says nothing has no words", () => {
  for (const text of ["", " ", "\u0000", "\u200B", "\uD800", "\u0301", "\uFFFF"]) {
    expect(readText(text).words).toEqual([]);
    expect(exactKeysOf(readText(text))).toEqual([]);
  }
});

test("words that belong together are also found as one", () => {
  expect(readText("AC/DC Jay-Z").terms).toEqual(["ac", "dc", "jay", "z", "acdc", "jayz"]);
  expect(readText("L'amour").terms).toEqual(["l", "amour", "lamour"]);
  expect(readText("R.E.M.").terms).toEqual(["rem", "r", "e", "m"]);
});

test("terms and texts are cut", () => {
  expect(words("x".repeat(100))).toBe("x".repeat(40));
  expect(words("𝒳𠮷".repeat(100)).length).toBeLessThan(2_000);
  expect(readText("word ".repeat(10_000)).words.length).toBe(200);
});

describe("exact keys", () => {
  const key = (...texts: readonly string[]) => exactKeysOf(...texts.map(readText)).join();

  test("are the same for the same words in any order and in any number of texts", () => {
    expect(key("One More Time", "Daft Punk")).toBe(key("daft punk one more time"));
    expect(key("Bye Bye Bye")).not.toBe(key("Bye Bye"));
    expect(key("a b")).not.toBe(key("ab"));
    expect(key("ab", "c")).not.toBe(key("a", "bc"));
  });

  test("are two if words belong together", () => {
    const keys = exactKeysOf(readText("Thunderstruck"), readText("AC/DC"));
    expect(keys).toContain(key("ac dc thunderstruck"));
    expect(keys).toContain(key("acdc thunderstruck"));
  });

  test("differ for many texts", () => {
    const keys = new Set(Array.from({ length: 50_000 }, (_, at) => key(`${at} ${at % 977} times`)));
    expect(keys.size).toBe(50_000);
  });
});

test("codes are taken with hyphens, spaces and in any case, and nothing else is", () => {
  expect(keysOf("isrc", "gb-duw-00-00053")).toEqual(["sgbduw0000053"]);
  expect(keysOf("isrc", " GBDUW0000053 ")).toEqual(["sgbduw0000053"]);
  expect(keysOf("id", "B0064UPU4G")).toEqual(["ib0064upu4g"]);
  for (const value of ["", "a*", 'a"', "ü", "x".repeat(41), undefined, 7, {}])
    expect(keysOf("id", value)).toEqual([]);
});

test("only words of letters are looked up for typing errors", () => {
  expect(["love", "любовь", "夜に", "ab"].map(isVocabularyWord)).toEqual([true, true, false, false]);
  expect([...trigramsOf("love")]).toEqual(["  l", " lo", "lov", "ove", "ve "]);
});

test("any text gives terms of letters, digits and their marks, and these give themselves, seeds 1 to 20", () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = createRandom(seed);
    for (let step = 0; step < 200; step += 1) {
      const length = random.below(30);
      const codes = Array.from({ length }, () =>
        random.below(random.pick([0x80, 0x3000, 0x10000, 0x110000])),
      );
      const text = codes
        .map((code) => (code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code)))
        .join("");
      const read = readText(text);
      for (const term of read.terms) expect(term, JSON.stringify(text)).toMatch(/^[\p{L}\p{M}\p{N}]{1,80}$/u);
      expect(new Set(read.terms).size).toBe(read.terms.length);
      for (const word of read.words) expect(read.terms).toContain(word);
    }
  }
});
