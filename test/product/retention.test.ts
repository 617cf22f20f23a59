import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Script } from "../local/script.ts";
import { act, answering, ballot, copyOf, failEveryCall, records, said, setUp, sheetNames, shown, typeBeside } from "./kit.ts";

/** A kit with three candidates, of whom the second was refused, and the country in the brief. */
function withRefusal({ locale = "en_US", country = "" } = {}): Script {
  const { sheets } = contentFor(languageOf(locale));
  const workbook = setUp({ locale, candidates: ["Ana", "Ben", "Chloé"] });
  typeBeside(workbook, sheets.candidates.name, "C-002", sheets.candidates.columns.stage, sheets.candidates.stages[5]);
  if (country !== "") answer(workbook, locale, "country", country);
  return workbook;
}

const answer = (workbook: Script, locale: string, field: "country" | "keep", value: string | number): void => {
  const { roleBrief } = contentFor(languageOf(locale)).sheets;
  typeBeside(workbook, roleBrief.name, roleBrief.fields[field].label, roleBrief.columns.answer, value);
};

const day = (months: number): string => {
  const now = new Date();
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, Math.min(now.getUTCDate(), last))).toISOString().slice(0, 10);
};

const run = (workbook: Script, name: string, ...answers: readonly unknown[]): Script => {
  const user = answering(workbook, ...answers);
  user.run(name);
  return user;
};

const keepUntil = (workbook: Script, locale = "en_US"): unknown => {
  const { candidates } = contentFor(languageOf(locale)).sheets;
  return act(
    workbook,
    `const s = sheet(${JSON.stringify(candidates.name)}); const v = s.getDataRange().getDisplayValues();
     return v.slice(1).filter((row) => row[0] !== "").map((row) => row[v[0].indexOf(${JSON.stringify(candidates.columns.keepUntil)})]);`,
  );
};

describe("who is due", () => {
  it.each([
    ["en_US", "France", 3],
    ["fr_FR", "Royaume-Uni", 6],
    ["de_DE", "United States", 12],
    ["ja_JP", "France", 3],
  ] as const)("proposes a date by the country of the brief, in %s for %s", (locale, country, months) => {
    const { messages } = contentFor(languageOf(locale));
    const workbook = withRefusal({ locale, country });
    const user = run(workbook, "showWhoIsDue", "YES");
    expect(user.ui.alerts[0]?.message).toContain(`Ben (C-002), ${day(months)}`);
    expect(said(user)).toBe(messages.retention.written(1));
    expect(keepUntil(workbook, locale)).toEqual(["", day(months), ""]);
  });

  it("takes the months that the employer set, says so where nothing is set, and stays below what is allowed", () => {
    const { retention } = contentFor("en");
    const workbook = withRefusal();
    expect(said(run(workbook, "showWhoIsDue"))).toContain(retention.elsewhere(null));
    answer(workbook, "en_US", "keep", 30);
    expect(said(run(workbook, "showWhoIsDue", "NO"))).toContain(`Ben (C-002), ${day(30)}`);
    answer(workbook, "en_US", "country", "france");
    expect(said(run(workbook, "showWhoIsDue", "NO"))).toContain(`Ben (C-002), ${day(24)}`);
    expect(keepUntil(workbook)).toEqual(["", "", ""]);
  });

  it("lists who is due now, later, for too long, and with a date that cannot be read", () => {
    const { sheets } = contentFor("en");
    const workbook = withRefusal({ country: "France" });
    const put = (code: string, value: string) =>
      typeBeside(workbook, sheets.candidates.name, code, sheets.candidates.columns.keepUntil, value);
    put("C-001", "2020-01-31");
    put("C-002", "2099-01-31");
    put("C-003", "next spring");
    const text = said(run(workbook, "showWhoIsDue"));
    expect(text).toMatch(/Due now[^•]*• Ana \(C-001\), 2020-01-31/);
    expect(text).toMatch(/Kept longer than is allowed[^•]*• Ben \(C-002\), 2099-01-31/);
    expect(text).toMatch(/cannot be read[^•]*• Chloé \(C-003\): next spring/);
  });

  it("has nothing to say before anybody was refused", () => {
    const { messages } = contentFor("en");
    expect(said(run(setUp({ candidates: ["Ana"] }), "showWhoIsDue"))).toBe(messages.retention.nobody);
  });

  it("says so where the column was deleted, and goes on without it", () => {
    const workbook = withRefusal({ country: "France" });
    act(workbook, 'const s = sheet("Candidates"); s.deleteColumn(s.getRange(1, 1, 1, 40).getValues()[0].indexOf("Keep until") + 1);');
    expect(said(run(workbook, "showWhoIsDue"))).toContain("no column headed “Keep until”");
  });

  it("warns before somebody is erased whose record may still be needed, and not afterwards", () => {
    const { retention, messages } = contentFor("en");
    const workbook = withRefusal({ country: "France" });
    const warned = run(workbook, "eraseCandidateData", "C-002", "NO").ui.alerts[1]?.message;
    expect(warned).toContain(messages.retention.tooEarly(day(3), retention.countries.france.needed));
    workbook.run("submitBallot", [ballot()], { user: "Ann" });
    act(workbook, 'sheet("Interviews").getRange("A2:A3").setValue(new Date(2020, 0, 1));');
    expect(run(workbook, "eraseCandidateData", "C-001", "NO").ui.alerts[1]?.message).not.toContain("may still be needed");
  });

  it("writes each date once whatever call fails", { timeout: 300_000 }, () => {
    const start = withRefusal({ country: "France" });
    failEveryCall({
      most: 15,
      open: () => copyOf(start),
      act: (workbook, options) => answering(workbook, "YES").run("showWhoIsDue", [], options),
      end: (workbook) => keepUntil(workbook),
    });
  });
});

describe("the notice to candidates", () => {
  it.each([
    [
      "en_US",
      "France",
      ["L1221-6", "L1221-8", "L1221-9", "L1132-1", "articles 13 to 15", "article 17", "article 22", "3 months", "24 months"],
    ],
    ["fr_FR", "France", ["L1221-6", "L1221-8", "L1221-9", "L1132-1", "articles 13 à 15", "article 17", "article 22", "3 mois", "24 mois"]],
    ["en_US", "", ["check your own law", "Check your own law"]],
    ["fr_FR", "États-Unis", ["12 mois", "29 CFR 1602.14"]],
  ] as const)("names its sources, in %s for “%s”", (locale, country, wanted) => {
    const { retention } = contentFor(languageOf(locale));
    const workbook = withRefusal({ locale, country });
    run(workbook, "writeNoticeToCandidates");
    const text = shown(workbook, retention.notice.sheet).flat().join("\n");
    for (const each of wanted) expect(text).toContain(each);
    expect(text.includes("L1221")).toBe(country === "France");
  });

  it("is written anew in its place until somebody edits it, and follows the language", () => {
    const { retention } = contentFor("en");
    const workbook = withRefusal();
    run(workbook, "writeNoticeToCandidates");
    answer(workbook, "en_US", "country", "France");
    run(workbook, "writeNoticeToCandidates");
    expect(shown(workbook, retention.notice.sheet).flat().join("\n")).toContain("CNIL");
    workbook.run("switchToFrench");
    expect(sheetNames(workbook)).toContain(contentFor("fr").retention.notice.sheet);
    act(workbook, `sheet(${JSON.stringify(contentFor("fr").retention.notice.sheet)}).getRange("A3").setValue("Le Café bleu, Lyon");`);
    run(workbook, "writeNoticeToCandidates");
    expect((sheetNames(workbook) as string[]).filter((name) => name.startsWith(contentFor("fr").retention.notice.sheet))).toHaveLength(2);
  });

  it("is there once whatever call fails", { timeout: 300_000 }, () => {
    const start = withRefusal({ country: "France" });
    failEveryCall({
      most: 15,
      open: () => copyOf(start),
      act: (workbook, options) => answering(workbook, "OK").run("writeNoticeToCandidates", [], options),
      end: (workbook) => [sheetNames(workbook), shown(workbook, contentFor("en").retention.notice.sheet)],
    });
  });
});

it("the kit's lists of candidates keep the heading for the date in both languages", () => {
  for (const language of ["en", "fr"] as const) {
    const { candidates } = contentFor(language).sheets;
    const workbook = setUp({ locale: language === "en" ? "en_US" : "fr_FR", candidates: ["Ana"] });
    expect(Object.keys(records(workbook, candidates.name)[0] ?? {})).toContain(candidates.columns.keepUntil);
  }
});
