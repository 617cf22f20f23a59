import { describe, expect, it } from "vitest";
import { canonicalFormula, localeOf, localFormula } from "../../local/notation/locale.ts";

describe("locales of a spreadsheet", () => {
  it("are found by code, by language and with a hyphen; unknown ones are not guessed", () => {
    expect(localeOf("fr_FR")?.code).toBe("fr_FR");
    expect(localeOf("fr")?.code).toBe("fr_FR");
    expect(localeOf("de-DE")?.decimalSeparator).toBe(",");
    expect(localeOf("tlh")).toBeUndefined();
  });

  it.each(["fr_FR", "de_DE", "en_US", "ja_JP"])("formulas go in and out unchanged in %s", (code) => {
    const locale = localeOf(code);
    if (!locale) throw new Error(code);
    const typed = locale.decimalSeparator === "," ? '=IF(A1>1,5;"a,b;c";SUM(B1:B3;2))' : '=IF(A1>1.5,"a,b;c",SUM(B1:B3,2))';
    const engine = canonicalFormula(typed, locale);
    expect(engine).toBe('=IF(A1>1.5,"a,b;c",SUM(B1:B3,2))');
    expect(localFormula(engine, locale)).toBe(typed);
  });

  it.each([
    ['=A1="say ""hi"""', '=A1=(("say "&CHAR(34)&"hi"&CHAR(34)&""))'],
    ['=LEN("""")', '=LEN(((""&CHAR(34)&"")))'],
    ['=IF(A1="","b",CHAR(34)&"c")', '=IF(A1="","b",CHAR(34)&"c")'],
    ["='It''s'!A1&\"\"", "='It''s'!A1&\"\""],
    ['="a\\"&"b"', '=(("a"&CHAR(92)&""))&"b"'],
    ['=LEN("\\\\")', '=LEN(((""&CHAR(92)&""&CHAR(92)&"")))'],
    ['="C:\\""x\\""\\"', '=(("C:"&CHAR(92)&""&CHAR(34)&"x"&CHAR(92)&""&CHAR(34)&""&CHAR(92)&""))'],
    ['="a\\b"', '="a\\b"'],
  ])("quotation marks within a string, backslashes at its end: %s", (typed, engine) => {
    const locale = localeOf("en_US");
    if (!locale) throw new Error("en_US");
    expect(canonicalFormula(typed, locale)).toBe(engine);
    expect(localFormula(engine, locale)).toBe(typed);
  });
});
