import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Script } from "../local/script.ts";
import { act, answering, columnOf, copyOf, failEveryCall, records, said, setUp } from "./kit.ts";

const { sheets, messages } = contentFor("en");
const { columns } = sheets.candidates;

type Rows = readonly (readonly unknown[])[];

const responses: Rows = [
  ["Timestamp", "First name", "Last name", "E-mail address", "Date of birth", "LinkedIn", "Photo", "Anything to add?"],
  ["2026-05-01 09:12", "Ana", "Silva", "ana@example.com", "1999-03-02", "https://linkedin.example/ana", "https://drive.example/1", "=1+1"],
  ["2026-05-01 10:00", "Ben", "O’Hara", "+33 6 12 34 56 78", "1970-01-01", "", "", ""],
  ["2026-05-02 08:30", "Chloé", "Dupont", "chloe@example.com", "", "", "", "Available in June"],
];

/** A sheet of the user's own, in front, in a workbook with a kit. */
const withList = (rows: Rows, { locale = "en_US", candidates = [] as readonly string[], name = "Form responses 1" } = {}): Script => {
  const workbook = setUp({ locale, candidates });
  act(
    workbook,
    `const rows = ${JSON.stringify(rows.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell))))};
     ss.insertSheet(${JSON.stringify(name)}).getRange(1, 1, rows.length, rows[0].length).setValues(rows); sheet(${JSON.stringify(name)}).activate();`,
  );
  return workbook;
};

const bringIn = (workbook: Script, ...answers: readonly unknown[]): Script => {
  const user = answering(workbook, ...answers);
  user.run("bringInFromSheet");
  return user;
};

const listed = (workbook: Script): unknown =>
  records(workbook, sheets.candidates.name)
    .filter((row) => row[columns.code] !== "")
    .map((row) => [row[columns.code], row[columns.name], row[columns.contact]]);

describe("bringing applicants in from a sheet", () => {
  it("proposes the columns, shows what comes, adds everybody with a code, and leaves the sheet alone", () => {
    const workbook = withList(responses);
    const before = records(workbook, "Form responses 1");
    const user = bringIn(workbook, "", "H = note", "", "YES");
    const [askedSheet, askedColumns, , preview, done] = user.ui.alerts.map(({ message }) => message);
    expect(askedSheet).toContain("“Form responses 1”");
    expect(askedColumns).toContain("B  First name → Candidate");
    expect(askedColumns).toContain("D  E-mail address → Contact");
    expect(askedColumns).toContain("H Anything to add?");
    expect(askedColumns).toContain("“Date of birth”, “Photo”");
    expect(preview).toContain("3 people");
    expect(preview).toContain("• Ana Silva · ana@example.com");
    expect(done).toContain("C-001 to C-003");
    expect(listed(workbook)).toEqual([
      ["C-001", "Ana Silva", "ana@example.com"],
      ["C-002", "Ben O’Hara", "+33 6 12 34 56 78"],
      ["C-003", "Chloé Dupont", "chloe@example.com"],
    ]);
    expect(columnOf(workbook, sheets.candidates.name, columns.note).slice(0, 3)).toEqual(["=1+1", "", "Available in June"]);
    expect(columnOf(workbook, sheets.candidates.name, columns.profiles)[0]).toBe("https://linkedin.example/ana");
    expect(columnOf(workbook, sheets.candidates.name, columns.stage)[0]).toBe(sheets.candidates.stages[0]);
    expect(JSON.stringify(records(workbook, sheets.candidates.name))).not.toMatch(/1999|drive\.example/);
    expect(records(workbook, "Form responses 1")).toEqual(before);
  });

  it("brings in only what is new when more answers came in, even after somebody corrected a name", () => {
    const workbook = withList(responses);
    bringIn(workbook, "form responses 1", "", "YES");
    act(
      workbook,
      `sheet("${sheets.candidates.name}").getRange("B2").setValue("Ana da Silva");
      sheet("Form responses 1").getRange("A5:D5").setValues([["'2026-05-09", "Dora", "Weiss", "dora@example.com"]]); sheet("Form responses 1").activate();`,
    );
    expect(said(bringIn(workbook, "", "", "YES"))).toContain("code C-004");
    expect(listed(workbook)).toHaveLength(4);
    expect(said(bringIn(workbook, "form responses 1", ""))).toBe(messages.bringIn.everybodyThere("Form responses 1"));
    expect(listed(workbook)).toHaveLength(4);
  });

  it("asks about the same contact and the same name, and only a person says who is who", () => {
    const rows = [
      ...responses,
      ["", "A.", "Silva", "ANA@example.com", "", "", "", ""],
      ["", "BEN", "O'Hara", "ben@example.com", "", "", "", ""],
    ];
    const workbook = withList(rows, { candidates: ["Chloé  Dupont"] });
    const user = bringIn(workbook, "", "", "4, 5", "YES");
    const question = user.ui.alerts[2]?.message ?? "";
    expect(question).toContain("Row 4: Chloé Dupont = Chloé  Dupont (C-001)? (same name)");
    expect(question).toContain("Row 5: A. Silva = Ana Silva in row 2? (same contact)");
    expect(question).toContain("Row 6: BEN O'Hara = Ben O’Hara in row 3? (same name)");
    expect(listed(workbook)).toEqual([
      ["C-001", "Chloé  Dupont", "chloe@example.com"],
      ["C-002", "Ana Silva", "ana@example.com"],
      ["C-003", "Ben O’Hara", "+33 6 12 34 56 78"],
      ["C-004", "BEN O'Hara", "ben@example.com"],
    ]);
    // What was answered once is not asked again.
    expect(said(bringIn(workbook, "form responses 1", ""))).toBe(messages.bringIn.everybodyThere("Form responses 1"));
  });

  it.each(["fr_FR", "de_DE", "ja_JP"])("speaks the user's language and reads French headings, in %s", (locale) => {
    const language = languageOf(locale);
    const { sheets: own, messages: words } = contentFor(language);
    const rows = [
      ["Horodateur", "Nom", "Prénom", "Adresse e-mail", "Situation familiale", "Téléphone"],
      ["", "Silva", "Ana", "ana@example.com", "mariée", "0612345678"],
    ];
    const workbook = withList(rows, { locale, name: "Réponses" });
    const user = bringIn(workbook, "", "B = candidate", "", "YES");
    expect(user.ui.alerts[1]?.message).toContain("Situation familiale");
    expect(said(user)).toBe(
      words.bringIn.done({ sheet: "Réponses", added: 1, same: 0, before: 0, left: ["Situation familiale"], from: "C-001", to: "C-001" }),
    );
    const [row] = records(workbook, own.candidates.name);
    expect([row?.[own.candidates.columns.name], row?.[own.candidates.columns.contact]]).toEqual([
      "Ana Silva",
      "ana@example.com, 0612345678",
    ]);
  });

  it("says in one sentence what to do when it cannot go on, and changes nothing", () => {
    const workbook = withList(responses);
    expect(said(bringIn(workbook, "Answers"))).toBe(messages.bringIn.unknownSheet("Answers"));
    expect(said(bringIn(workbook, sheets.log.name))).toBe(messages.bringIn.ownSheet(sheets.log.name));
    const wrong = bringIn(workbook, "", "E = note", "Z = note", "what", "D = none, B = none, C = none", "", "CANCEL");
    expect(wrong.ui.alerts.map(({ message }) => message.split("\n")[0]).slice(2)).toEqual([
      messages.bringIn.staysOut("E", "Date of birth"),
      messages.bringIn.unknownColumn("Z"),
      messages.bringIn.unreadableChange("what"),
      "From “Form responses 1”:",
      messages.bringIn.noName,
    ]);
    act(workbook, 'sheet("Form responses 1").getRange("A2:H4").clearContent();');
    expect(said(bringIn(workbook, "", ""))).toBe(messages.bringIn.nobody("Form responses 1"));
    act(workbook, 'sheet("Form responses 1").clear();');
    expect(said(bringIn(workbook, ""))).toBe(messages.bringIn.emptySheet("Form responses 1"));
    expect(listed(workbook)).toEqual([]);
  });

  it("takes a mail list without names, and an address book line apart", () => {
    const workbook = withList([["E-mail"], ["Zoé Martin <zoe@example.com>"], ["info@example.org"], [""]]);
    bringIn(workbook, "", "", "YES");
    expect(listed(workbook)).toEqual([
      ["C-001", "Zoé Martin", "zoe@example.com"],
      ["C-002", "info@example.org", "info@example.org"],
    ]);
  });

  it("adds five hundred people in at most eight round trips", () => {
    const rows = [["Name", "E-mail"], ...Array.from({ length: 500 }, (_, i) => [`Person ${i + 1}`, `p${i + 1}@example.com`])];
    const workbook = withList(rows);
    const { calls } = answering(workbook, "", "", "YES").run("bringInFromSheet");
    expect(calls.roundTrips).toBeLessThanOrEqual(8);
    expect(listed(workbook)).toHaveLength(500);
  });

  it("loses and doubles nobody whatever call fails", { timeout: 600_000 }, () => {
    const start = withList([...responses, ["", "Ana", "Silva", "ana.silva@example.com", "", "", "", ""]], { candidates: ["Chloé Dupont"] });
    failEveryCall({
      most: 40,
      open: () => copyOf(start),
      act: (workbook, options) => answering(workbook, "Form responses 1", "", "4", "YES").run("bringInFromSheet", [], options),
      end: (workbook) => [listed(workbook), columnOf(workbook, sheets.candidates.name, columns.profiles)],
      told: (error) => {
        if (error) expect(error.message).toMatch(/Service/);
        return false;
      },
    });
  });
});
