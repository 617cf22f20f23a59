import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { everything } from "./everything.ts";
import { openExercise } from "./exercise.ts";
import { act, answering, openWorkbook, said, setUp, sheetNames, shown } from "./kit.ts";

describe("switching the language", () => {
  const { sheets, messages, menu } = contentFor("fr");

  it("keeps what people typed and edited, and translates what they chose", () => {
    const workbook = setUp();
    const { stages } = contentFor("en").sheets.candidates;
    act(
      workbook,
      `sheet("Candidates").getRange("B2:D5").setValues([["Candidate", ${JSON.stringify(stages[1])}, "Link"], ["Offer", "My stage", ""], ["Code", "", "Score"], ["Rubric", ${JSON.stringify(stages[0])}, ""]]);
       sheet("Rubric").getRange("B5:C5").setValues([["Kindness", "Because we say so"]]);
       sheet("Question bank").getRange("D5").setValue("What do you measure?");
       sheet("Question bank").getRange("D18").setValue("Question");
       sheet("Question bank").getRange("A19:D19").setValues([[true, 3, "", "Follow-ups"]]);
       sheet("Interviews").setName("Talks");
       sheet("Rubric").getRange("B4").setNote("My own note");`,
    );
    workbook.run("loadInterviewForm");
    workbook.run("submitBallot", [
      {
        ...{ id: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e", candidate: "C-001", interviewer: "Rating", replaces: null, version: 1 },
        answers: [{ question: "D1", note: "Note", evidence: [], flags: [], ratings: [{ criterion: "C2", level: 4 }] }],
        recommendation: { choice: 1, reason: "Overall" },
      },
    ]);
    const before = everything(workbook);
    workbook.run("switchToFrench");
    const candidates = shown(workbook, sheets.candidates.name);
    expect(candidates.slice(1, 5).map((row) => row.slice(1, 4))).toEqual([
      ["Candidate", sheets.candidates.stages[1], "Link"],
      ["Offer", "My stage", ""],
      ["Code", "", "Score"],
      ["Rubric", sheets.candidates.stages[0], ""],
    ]);
    const rubric = shown(workbook, sheets.rubric.name);
    expect(JSON.stringify(rubric)).toContain('"Kindness","Because we say so"');
    const bank = shown(workbook, sheets.questions.name);
    expect([bank[4]?.[3], bank[17]?.[3], bank[18]?.[3]]).toEqual(["What do you measure?", "Question", "Follow-ups"]);
    const log = shown(workbook, "Talks");
    const line = log[1]?.map(String) ?? [];
    expect(log[2]?.map(String)).toEqual(expect.arrayContaining([messages.ballots.overall, messages.ballots.choices["1"], "Overall"]));
    for (const text of ["Rating", "Candidate", "Note", contentFor("fr").criteria.C2.name, "D1 What do you measure?"])
      expect(line).toContain(text);
    workbook.run("switchToEnglish");
    expect(everything(workbook)).toEqual(before);
  });

  it("finds the texts again after rows and columns were inserted, moved and sorted", () => {
    const workbook = setUp();
    act(
      workbook,
      `sheet("Candidates").insertColumnBefore(2); sheet("Candidates").getRange("B1").setValue("Mine");
       sheet("Question bank").insertColumnBefore(4); sheet("Question bank").insertRowBefore(2);
       sheet("Rubric").getRange("B5").setValue("People skills");`,
    );
    const before = everything(workbook);
    workbook.run("switchToFrench");
    expect(shown(workbook, sheets.candidates.name)[0]?.slice(0, 4)).toEqual([
      sheets.candidates.columns.code,
      "Mine",
      sheets.candidates.columns.name,
      sheets.candidates.columns.stage,
    ]);
    workbook.run("switchToEnglish");
    expect(everything(workbook)).toEqual(before);
  });

  it("translates a candidate's budget exercise too, and leaves what is typed there", () => {
    const workbook = openExercise();
    const before = everything(workbook);
    workbook.run("switchToFrench");
    const text = JSON.stringify(everything(workbook));
    expect(text).toContain(contentFor("fr").sheets.exercise.title);
    expect(text).not.toContain(contentFor("en").sheets.exercise.title);
    workbook.run("switchToEnglish");
    expect(everything(workbook)).toEqual(before);
  });

  it("translates example, comparison, hand-out and the list of the check, with their tabs", { timeout: 120_000 }, () => {
    const workbook = openExercise();
    for (const add of ["showExamplePlan", "compareBudgetPlans"]) workbook.run(add);
    answering(workbook, "all").run("prepareHandOut");
    act(workbook, 'sheet("Question bank").getRange("J5").setValue("Z9");');
    workbook.run("checkTheWorkbook");
    const before = everything(workbook);
    workbook.run("switchToFrench");
    const { exercise } = sheets;
    expect(sheetNames(workbook)).toEqual(
      expect.arrayContaining([
        exercise.example.name,
        exercise.compare.name,
        `${exercise.handOut.name} C-001`,
        `${exercise.handOut.name} C-002`,
        messages.check.sheet,
      ]),
    );
    const english = contentFor("en").sheets.exercise;
    const added = JSON.stringify(
      (everything(workbook) as { name: string }[]).filter(
        ({ name }) => !Object.values(sheets).some((each) => "name" in each && each.name === name),
      ),
    );
    for (const [en, fr] of [
      [english.example.why[0], exercise.example.why[0]],
      [english.compare.title, exercise.compare.title],
      [english.compare.chart, exercise.compare.chart],
      [english.summary.chart, exercise.summary.chart],
      [english.handOut.help[1], exercise.handOut.help[1]],
      [contentFor("en").messages.check.findings.unknownFed.why, messages.check.findings.unknownFed.why],
    ]) {
      expect(added).toContain(JSON.stringify(fr).slice(1, -1));
      expect(added).not.toContain(JSON.stringify(en).slice(1, -1));
    }
    workbook.run("switchToEnglish");
    const withoutTime = (state: unknown) => JSON.parse(JSON.stringify(state).replace(/\d\d:\d\d/g, ""));
    expect(withoutTime(everything(workbook))).toEqual(withoutTime(before));
  });

  it("writes an untouched job post anew, and leaves one that was edited, saying so", () => {
    const workbook = setUp();
    workbook.run("writeJobPost");
    act(workbook, `sheet("Role brief").getRange("B9").setValue("Community lead");`);
    workbook.run("writeJobPost");
    act(workbook, `sheet("Job post 2").getRange("A40").setValue("Our own line");`);
    const edited = shown(workbook, "Job post 2");
    workbook.run("switchToFrench");
    expect(said(workbook)).toBe([messages.language.done, messages.language.postsKept(["Job post 2"])].join("\n\n"));
    expect(shown(workbook, "Job post 2")).toEqual(edited);
    const { jobPost } = contentFor("fr");
    const french = shown(workbook, jobPost.sheet).flat();
    expect(french[0]).toContain("Community lead");
    workbook.run("writeJobPost");
    // What the switch wrote is what the kit would write: it is shown, and no second one is added.
    expect(shown(workbook, jobPost.sheet).flat()).toEqual(french);
    expect((sheetNames(workbook) as string[]).filter((name) => name.startsWith(jobPost.sheet))).toEqual([jobPost.sheet]);
  });

  it("shows the menu of the kit's language whenever the workbook opens, and the user's before anything may be read", () => {
    const workbook = setUp();
    workbook.run("switchToFrench");
    const opened = (mode: "LIMITED" | "NONE") => {
      const next = openWorkbook({ workbook: workbook.workbook });
      next.host.trigger("onOpen", { user: "Interviewer 1", language: "en", mode });
      return JSON.stringify(next.ui.menus);
    };
    expect(opened("LIMITED")).toContain(menu.openForm);
    expect(opened("NONE")).toContain(contentFor("en").menu.openForm);
  });

  it("reads every sheet before it writes the first one", () => {
    const workbook = setUp();
    const { calls } = workbook.run("switchToFrench");
    expect(calls.roundTrips).toBeLessThanOrEqual(40);
    expect(calls.total).toBeLessThanOrEqual(1_550);
  });

  it("renames only sheets that nobody has renamed, and never takes a name that is taken", () => {
    const workbook = openWorkbook();
    act(workbook, `ss.insertSheet("Rubric"); ss.insertSheet(${JSON.stringify(sheets.candidates.name)});`);
    workbook.run("setUpTheKit");
    act(workbook, 'sheet("Question bank").setName("Ours");');
    workbook.run("switchToFrench");
    const names = sheetNames(workbook) as string[];
    expect(names).toContain("Rubric");
    expect(names).toContain(`${sheets.rubric.name} 2`);
    expect(names).toContain(`${sheets.candidates.name} 2`);
    expect(names).toContain("Ours");
  });

  it("changes the menu at once, and the menu and the form of the next visit", () => {
    const workbook = setUp();
    workbook.run("switchToFrench");
    const shownMenu = JSON.stringify(workbook.ui.menus);
    expect(shownMenu).toContain(menu.openForm);
    expect(shownMenu).not.toContain(contentFor("en").menu.openForm);
    expect((workbook.run("loadInterviewForm").result as { language: string }).language).toBe("fr");
  });

  it("sets up a kit in that language where there is none, if one is wanted", () => {
    const workbook = openWorkbook({ answers: ["NO"] });
    workbook.run("switchToFrench");
    expect(said(workbook)).toBe(messages.offerSetUp);
    expect(sheetNames(workbook)).toHaveLength(1);
  });

  it("that breaks off is completed by choosing the language again", { timeout: 300_000 }, () => {
    const whole = setUp();
    const { calls } = whole.run("switchToFrench");
    const expected = everything(whole);
    for (const share of [0.5, 0.95]) {
      const workbook = setUp();
      workbook.run("switchToFrench", [], { failAt: Math.ceil(calls.total * share) });
      workbook.run("switchToFrench");
      expect(everything(workbook), `failed at ${share}`).toEqual(expected);
    }
  });
});
