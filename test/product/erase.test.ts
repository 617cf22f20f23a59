import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { provideXml } from "../../local/cli/node-xml.ts";
import { xlsxOf } from "../../local/engine/workbook/xlsx.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Script } from "../local/script.ts";
import { everything } from "./everything.ts";
import { act, answering, ballot, copyOf, errorCells, failEveryCall, records, said, setUp, sheetNames, shown } from "./kit.ts";

const NAME = 'Zoé "Zed" O’Brien-Ana';
const CONTACT = "zoe.obrien@example.com";
const NOTE = "Laughs at every slide, and then explains each of them";
/** What must be gone: pieces, because a file writes quotation marks and apostrophes in its own way. */
const TRACES = ["Zed", "Brien", "obrien", "Laughs at every slide", "zoe-portfolio", "Zoé"];

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A kit with Ana (C-001), the one who goes (C-002) and Ben (C-003), and traces of her everywhere that the kit writes. */
function withTraces(locale = "en_US"): Script {
  const { sheets } = contentFor(languageOf(locale));
  const [candidates, log] = [sheets.candidates, sheets.log].map(({ name }) => JSON.stringify(name));
  const workbook = setUp({ locale, interviewers: ["Ann", "Bea"], candidates: ["Ana", NAME, "Ben"] });
  const column = (key: keyof typeof sheets.candidates.columns) => JSON.stringify(sheets.candidates.columns[key]);
  act(
    workbook,
    `const s = sheet(${candidates}); const head = s.getRange(1, 1, 1, 40).getValues()[0];
     const put = (row, heading, text) => s.getRange(row, head.indexOf(heading) + 1).setValue(text);
     put(3, ${column("contact")}, ${JSON.stringify(CONTACT)}); put(3, ${column("portfolio")}, "https://zoe-portfolio.example/work");
     put(3, ${column("note")}, ${JSON.stringify(NOTE)}); put(2, ${column("note")}, ${JSON.stringify(`Knows ${NAME} from school`)});
     s.getRange("B2").setNote(${JSON.stringify(`Came with ${NAME}`)});`,
  );
  const send = (number: number, interviewer: string, candidate: string, note: string, changes = {}) =>
    workbook.run(
      "submitBallot",
      [
        ballot({
          id: id(number),
          interviewer,
          candidate,
          answers: ballot().answers.map((answer) => ({ ...answer, note })),
          ...changes,
        }),
      ],
      { user: interviewer },
    );
  send(1, "Ann", "C-001", "Fine");
  send(2, "Bea", "C-001", `Almost as quick as ${NAME}`);
  send(3, "Ann", "C-002", NOTE, { recommendation: { choice: 1, reason: NOTE } });
  send(4, "Bea", "C-002", "Fine too");
  // Held back: one about her, one about somebody else that names her.
  send(5, "Ann", "C-003", `Not as funny as ${NAME}`);
  workbook.run("submitBallot", [ballot({ id: id(6), interviewer: "Cy", candidate: "C-002" })], { user: "Cy" });
  workbook.run("keepDraft", [
    {
      key: JSON.stringify([kitId(workbook), "C-002", 'zoé "zed" o\'brien-ana', "ann"]),
      text: JSON.stringify({ candidateName: NAME, note: NOTE }),
    },
  ]);
  answering(workbook, "C-002").run("insertBudgetExercise");
  workbook.run("compareBudgetPlans");
  answering(workbook, "C-002").run("prepareHandOut");
  workbook.run("exportLog");
  workbook.run("writeJobPost");
  act(
    workbook,
    `sheet(${log}).getRange("D40").setValue(${JSON.stringify(`Somebody said ${NAME} (C-002) was late`)});
     ["copy", "copy of the log"].forEach((_, i) => { const copy = sheet(i === 0 ? ${candidates} : ${log}).copyTo(ss); });
     const post = ss.getSheets().find((each) => each.getName() === ${JSON.stringify(contentFor(languageOf(locale)).jobPost.sheet)});
     post.getRange("A30").setValue(${JSON.stringify(`Ask ${NAME} for a picture`)});
     ss.insertSheet("Applicants").getRange("A1:B2").setValues([["Name", "E-mail"], [${JSON.stringify(NAME)}, "x@example.org"]]);
     s = sheet(${candidates}); s.getRange("B3").activate();`.replace("s = sheet", "const s = sheet"),
  );
  return workbook;
}

/** The kit's own id, as drafts are kept under it. */
const kitId = (workbook: Script): string => (workbook.run("loadInterviewForm").result as { kit: string }).kit;

const erase = (workbook: Script, ...answers: readonly unknown[]): Script => {
  const user = answering(workbook, ...answers);
  user.run("eraseCandidateData");
  return user;
};

/** Everything in the saved workbook but the user's own sheets. */
const saved = (workbook: Script): string => {
  const copy = copyOf(workbook);
  act(copy, 'if (sheet("Applicants")) ss.deleteSheet(sheet("Applicants"));');
  return JSON.stringify(copy.workbook.save());
};

const tracesIn = (text: string): readonly string[] => TRACES.filter((trace) => text.includes(trace));

const locales = ["en_US", "fr_FR", "de_DE", "ja_JP"];

describe("erasing a candidate", () => {
  it.each(locales)("leaves no trace in the saved workbook, in any property and in the .xlsx, in %s", async (locale) => {
    const { messages, sheets } = contentFor(languageOf(locale));
    const workbook = withTraces(locale);
    expect(tracesIn(saved(workbook))).toEqual(TRACES);
    const user = erase(workbook, "", "YES");
    const preview = user.ui.alerts[1]?.message ?? "";
    expect(user.ui.alerts[0]?.message).toBe(messages.erase.ask("C-002"));
    expect(preview).toContain(`${NAME} (C-002)`);
    expect(preview).toContain("Applicants");
    expect(preview).toContain(sheets.exercise.nameOf("C-002"));
    expect(said(user)).toBe(messages.erase.done({ code: "C-002", own: ["Applicants"] }));
    expect(tracesIn(saved(workbook))).toEqual([]);
    expect(tracesIn(JSON.stringify(workbook.workbook.properties))).toEqual([]);
    act(workbook, 'ss.deleteSheet(sheet("Applicants"));');
    provideXml();
    const files = unzipSync(await xlsxOf(workbook.workbook));
    expect(
      tracesIn(
        Object.values(files)
          .map((bytes) => new TextDecoder().decode(bytes))
          .join("\n"),
      ),
    ).toEqual([]);
    expect(errorCells(workbook)).toEqual([]);
    // Ana is part of the name that went, and stays who she is.
    const names = records(workbook, sheets.candidates.name).map((row) => row[sheets.candidates.columns.name]);
    expect(names.filter((name) => name !== "")).toEqual(["Ana", "Ben"]);
    const spoken = records(workbook, sheets.interviews.name);
    expect(new Set(spoken.map((row) => row[sheets.interviews.columns.candidate]))).toEqual(new Set(["Ana"]));
    expect(spoken.map((row) => row[sheets.interviews.columns.note])).toContain("Almost as quick as C-002");
    const log = records(workbook, sheets.log.name).map((row) => [row[sheets.log.columns.what], row[sheets.log.columns.detail]]);
    expect(log).toContainEqual(["", "Somebody said C-002 was late"]);
    expect(log.filter(([what]) => what === messages.erase.logged)).toEqual([[messages.erase.logged, "C-002"]]);
  });

  it("shows what would go and does nothing when the answer is no", () => {
    const workbook = withTraces();
    const state = () => JSON.stringify([sheetNames(workbook), everything(workbook), workbook.workbook.properties]);
    const before = state();
    erase(workbook, "", "NO");
    erase(workbook, "CANCEL");
    expect(state()).toBe(before);
  });

  it("leaves the scores of others as they were, and never gives the code again", () => {
    const { sheets } = contentFor("en");
    const workbook = setUp({ samples: true });
    const scores = () =>
      records(workbook, sheets.candidates.name).map((row) => [
        row[sheets.candidates.columns.code],
        row["Score as rated"] ?? row["Plain mean"],
      ]);
    const before = scores();
    erase(workbook, "S-1", "YES");
    expect(scores()).toEqual(before.filter(([code]) => code !== "S-1"));
    expect(errorCells(workbook)).toEqual([]);
  });

  it("takes a part of a name, a shared name and an unknown name for nobody", () => {
    const { messages } = contentFor("en");
    const workbook = setUp({ candidates: ["Ana Silva", "Ana Silva", "Ben"] });
    expect(said(erase(workbook, "Ana"))).toBe(messages.erase.nobody("Ana"));
    expect(said(erase(workbook, "ana silva"))).toBe(messages.erase.several("ana silva", ["C-001", "C-002"]));
    expect(said(erase(workbook, ""))).toBe(messages.erase.nobody(""));
    erase(workbook, "2", "YES");
    expect(
      shown(workbook, "Candidates")
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ["C-001", "Ana Silva"],
      ["C-003", "Ben"],
    ]);
  });

  it("also erases somebody whose line was deleted by hand", () => {
    const { sheets } = contentFor("en");
    const workbook = withTraces();
    act(workbook, 'sheet("Candidates").deleteRow(3);');
    erase(workbook, NAME, "YES");
    expect(records(workbook, sheets.interviews.name).some((row) => row[sheets.interviews.columns.code] === "C-002")).toBe(false);
    expect(tracesIn(JSON.stringify(workbook.workbook.properties))).toEqual([]);
  });

  it("tells the form of the others which drafts go", () => {
    const workbook = withTraces();
    erase(workbook, "", "YES");
    expect(workbook.run("loadInterviewForm", [], { user: "Bea" }).result).toMatchObject({ erased: ["C-002"] });
  });

  it("ends the same whatever call fails, once it is done again", { timeout: 900_000 }, () => {
    const start = withTraces();
    failEveryCall({
      most: 16,
      open: () => copyOf(start),
      act: (workbook, options) => answering(workbook, "C-002", "YES").run("eraseCandidateData", [], options),
      end: (workbook) => [
        sheetNames(workbook),
        tracesIn(saved(workbook)),
        shown(workbook, "Candidates").length,
        shown(workbook, "Log").length,
        shown(workbook, "Interviews").length,
        Object.keys(workbook.workbook.properties.document).length,
      ],
    });
  });
});
