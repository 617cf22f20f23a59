import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { act, answering, ballot, columnOf, copyOf, openSamples, records, said, setUp, shown, typeBeside } from "./kit.ts";
import { ballotOf, openPanel, submit } from "./panel.ts";

const { sheets, messages } = contentFor("en");
const { candidates, interviews, rubric, log } = sheets;

describe("removing the sample data", () => {
  const typed = (workbook: ReturnType<typeof setUp>) => act(workbook, `return sheet("Rubric").getRange("A3").getValue();`);

  it.each([sheets.roleBrief.modes.open, sheets.roleBrief.modes.sealed])(
    "takes what was tried on it along, after asking, and frees the weights (%s)",
    (mode) => {
      const workbook = setUp({ samples: true, interviewers: ["Ann", "Bea"], mode });
      const before = shown(workbook, rubric.name);
      workbook.run("submitBallot", [ballot({ candidate: "S-1" })], { user: "Ann" });
      expect(typed(workbook)).not.toBe(before[2]?.[0]);
      const no = answering(workbook, "NO");
      no.run("removeSampleData");
      expect(said(no)).toBe(messages.askRemoveTried(1));
      expect(records(no, candidates.name)).toHaveLength(3);
      const yes = answering(workbook, "YES", "OK");
      yes.run("removeSampleData");
      expect(said(yes)).toContain("free again");
      expect(shown(yes, interviews.name)).toHaveLength(1);
      expect(shown(yes, rubric.name)).toEqual(before);
      expect(columnOf(yes, log.name, log.columns.what)).toEqual([messages.samplesLogged(1)]);
      const panel = yes.run("loadPanel").result as { rows: readonly unknown[] };
      expect(JSON.stringify(panel)).not.toContain("S-1");
      typeBeside(yes, rubric.name, "C2", rubric.columns.weight, 40);
      yes.run("addSampleData");
      expect(columnOf(yes, candidates.name, candidates.columns.code)).toEqual(["S-4", "S-5", "S-6"]);
      expect(columnOf(yes, rubric.name, rubric.columns.inForce, 4)).toContain(40);
    },
  );

  it("leaves the weights locked where somebody real was rated, also after those lines were deleted", () => {
    const workbook = openSamples();
    act(workbook, 'sheet("Candidates").getRange("B5").setValue("Ada");');
    workbook.run("loadInterviewForm");
    workbook.run("submitBallot", [ballot()]);
    act(
      workbook,
      'const s = sheet("Interviews"); const at = s.getRange("F:F").getValues().findIndex(([code]) => code === "C-001"); s.deleteRows(at + 1, 2);',
    );
    workbook.run("removeSampleData");
    expect(said(workbook)).not.toContain("free again");
    expect(typed(workbook)).toContain(sheets.rubric.lock.since);
  });
});

describe("a language switch", () => {
  it("lets nobody in while a job post and a new criterion are written anew, and forgets no id", () => {
    const workbook = setUp({ candidates: ["Ana"] });
    answering(workbook, "OK").run("writeJobPost");
    act(workbook, 'sheet("Rubric").getRange("B21:D21").setValues([["Podcasts", "why", 5]]);');
    const sent = ballot();
    const isIn: boolean[] = [];
    const calls = workbook.run("switchToFrench", [], {
      // Between the first word and the last one that the user is told.
      beforeCall: (number) => {
        if (number % 23 !== 0) return;
        try {
          workbook.run("submitBallot", [sent], { user: "Bea" });
          isIn.push(true);
        } catch {
          isIn.push(false);
        }
      },
    }).calls.total;
    expect(calls).toBeGreaterThan(0);
    const french = contentFor("fr").sheets;
    expect(columnOf(workbook, french.rubric.name, french.rubric.columns.id, 4)).toContain("X1");
    workbook.run("submitBallot", [sent], { user: "Bea" });
    expect(records(workbook, french.interviews.name)).toHaveLength(2);
    act(
      workbook,
      `const s = sheet(${JSON.stringify(french.rubric.name)}); s.deleteRow(21); s.getRange("B21:D21").setValues([["Radio", "why", 5]]);`,
    );
    workbook.run("loadInterviewForm");
    expect(columnOf(workbook, french.rubric.name, french.rubric.columns.id, 4)).toContain("X2");
    const [first, last] = [isIn.indexOf(false), isIn.lastIndexOf(false)];
    expect(last).toBeGreaterThan(20);
    expect(isIn.slice(first, last)).not.toContain(true);
  });
});

describe("codes", () => {
  it("that a repair gives are nobody's", () => {
    const workbook = setUp({ candidates: ["Ana", "Ben"] });
    act(
      workbook,
      'sheet("Candidates").getRange("A2:B5").setValues([["C-001", "Ana"], ["C-001", "Ben"], ["C-003", "Cy"], ["c-009", "Di"]]);',
    );
    const repairing = answering(workbook, "YES", "OK");
    repairing.run("checkTheWorkbook");
    expect(columnOf(workbook, candidates.name, candidates.columns.code)).toEqual(["C-001", "C-010", "C-003", "c-009"]);
    expect(workbook.run("loadInterviewForm").result).toMatchObject({ candidates: expect.arrayContaining([{ id: "C-010", name: "Ben" }]) });
  });

  it("that differ in capitals only are one code twice", () => {
    const workbook = setUp({ candidates: ["Ana", "Ben"] });
    act(workbook, 'sheet("Candidates").getRange("A3").setValue("c-001");');
    expect(() => workbook.run("loadInterviewForm")).toThrow(messages.duplicateCode("c-001"));
  });

  it("of somebody's own may be numbers for the exercise too", () => {
    const workbook = setUp({ candidates: ["Ana", "Ben"] });
    act(workbook, 'sheet("Candidates").getRange("A3").setValue(417);');
    answering(workbook, "417").run("insertBudgetExercise");
    expect(act(workbook, 'return ss.getActiveSheet().getName() + "|" + ss.getActiveSheet().getRange("B4").getValue();')).toBe(
      "Budget 417|417",
    );
  });
});

it("a candidate who is added gets a line of their own, and nobody's contact", () => {
  const workbook = setUp({ candidates: ["Ana", "Bo"] });
  act(
    workbook,
    'sheet("Candidates").getRange("A3:B3").clearContent(); const s = sheet("Candidates"); const at = s.getRange("1:1").getValues()[0].indexOf("Contact") + 1; s.getRange(3, at).setValue("bo@example.com");',
  );
  answering(workbook, "Cy", "OK").run("addCandidate");
  const rows = records(workbook, candidates.name);
  expect(rows.map((row) => [row[candidates.columns.name], row[candidates.columns.contact]])).toEqual([
    ["Ana", ""],
    ["", "bo@example.com"],
    ["Cy", ""],
  ]);
});

it("a rating that somebody corrected to 3.5 in the log does not keep its author from revising", () => {
  const workbook = openPanel(["Ann"], sheets.roleBrief.modes.open);
  submit(workbook, ballotOf("Ann", 1));
  const { id } = ballotOf("Ann", 1);
  act(
    workbook,
    'const s = sheet("Interviews"); const at = s.getRange("1:1").getValues()[0].indexOf("Rating") + 1; s.getRange(2, at).clearDataValidations().setValue(3.5);',
  );
  const own = workbook.run("loadOwnBallot", [id], { user: "Ann" }).result as { answers: { ratings: { level: unknown }[] }[] };
  expect(own.answers.flatMap(({ ratings }) => ratings.map(({ level }) => level))).not.toContain(3.5);
  submit(workbook, { ...ballotOf("Ann", 2), ...own, id: ballotOf("Ann", 2).id, replaces: id } as never);
  expect(columnOf(workbook, interviews.name, interviews.columns.replaces)).toContain(id);
});

it("a copied file gets an id of its own as soon as the form is opened, and the original keeps its own", () => {
  const workbook = setUp({ candidates: ["Ana"] });
  const kitOf = (of: typeof workbook) => (of.run("loadInterviewForm").result as { kit: string }).kit;
  const before = kitOf(workbook);
  workbook.run("openInterviewForm");
  expect(kitOf(workbook)).toBe(before);
  const copy = copyOf(workbook);
  act(
    copy,
    `const entry = ss.createDeveloperMetadataFinder().withKey("hiring-kit").find().filter((each) => !each.getLocation().getSheet())[0];
     entry.setValue(JSON.stringify({ ...JSON.parse(entry.getValue()), file: "the original's" }));`,
  );
  copy.run("openInterviewForm");
  expect(kitOf(copy)).not.toBe(before);
});
