import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { Script } from "../local/script.ts";
import { ana, applicants, ballots, ben, cleo, fullBallot, openFilled, openRated, wordsOf } from "./decided.ts";
import { act, answering, errorCells, said, setUp, sheetNames, shown, typeBeside } from "./kit.ts";

const ask = (workbook: Script, run: string, ...answers: readonly unknown[]): Script => {
  const user = answering(workbook, ...answers);
  user.run(run);
  return user;
};
const page = (code: string): string => `Page ${code}`;

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("a candidate's page, in %s", (locale) => {
  const content = wordsOf(locale);
  const { sheets, messages, candidatePage: text, criteria } = content;

  it("shows recommendations, figures as on the scoreboard, levels with their texts, notes with who wrote them, and every ballot", () => {
    const workbook = openRated(locale);
    act(
      workbook,
      `const brief = sheet(${JSON.stringify(sheets.roleBrief.name)}); const keys = brief.getDataRange().getValues().map((row) => row[5]);
       brief.getRange(keys.indexOf("platform:tiktok") + 1, 2).setValue(${JSON.stringify(sheets.roleBrief.levels[3])});
       const list = sheet(${JSON.stringify(sheets.candidates.name)}); const top = list.getDataRange().getValues()[0];
       list.getRange(3, top.indexOf("TikTok") + 1).setValue(2);`,
    );
    const user = ask(workbook, "showCandidatePage", "C-002", "OK");
    expect(said(user)).toBe(messages.documents.pageReady(page("C-002")));
    const rows = shown(workbook, page("C-002"));
    const all = rows.map((row) => row.filter((cell) => cell !== ""));
    expect(all[0]).toEqual([ben]);
    expect(all).toContainEqual(["Bea", "Better than Ana Silva and C-003", messages.ballots.choices["2"]]);
    expect(all).toContainEqual([text.labels.rank, text.rank("1", 3)]);
    const standing = shown(workbook, sheets.candidates.name)[2] ?? [];
    const score = Number(String(all.find(([label]) => label === text.labels.score)?.[1]).replace(",", "."));
    expect(standing.some((cell) => typeof cell === "number" && Math.abs(cell - score) < 0.006)).toBe(true);
    const analytics = all.find(([name]) => name === criteria.C2.name);
    expect(analytics?.[1]).toBe(text.level(5, criteria.C2.anchors[4]));
    const voice = content.board.contested.voice;
    expect(analytics?.[3]).toContain(voice("Ann", "5"));
    expect(rows.find((row) => row[1] === "Ann heard this from C-002")?.[3]).toBe("Names a number");
    expect(all).toContainEqual(["TikTok", "2", "4"]);
    expect(all.filter((row) => row[1] === text.handedIn)).toHaveLength(2);
    const low = shown(ask(workbook, "showCandidatePage", "C-003", "OK"), page("C-003"));
    expect(low.flat()).toContain(text.flag("Only counts likes"));
    expect(errorCells(workbook)).toEqual([]);
  });
});

describe("a candidate's page", () => {
  const content = wordsOf("en_US");
  const { sheets, messages, candidatePage: text } = content;

  it("is that of the selected line where nothing is typed, and asks where nobody is meant", () => {
    const workbook = openRated();
    const user = answering(workbook, "", "OK");
    act(workbook, `sheet(${JSON.stringify(sheets.candidates.name)}).getRange("C3").activate();`);
    user.run("showCandidatePage");
    expect(sheetNames(workbook)).toContain(page("C-002"));
    const lost = ask(workbook, "showCandidatePage", "", "OK");
    expect(said(lost)).toBe(messages.documents.nobodyNamed);
    expect(said(ask(workbook, "showCandidatePage", "Zoe"))).toBe(messages.exercise.nobodyFound("Zoe"));
    expect(sheetNames(ask(workbook, "showCandidatePage"))).toHaveLength((sheetNames(workbook) as string[]).length);
  });

  it("is brought up to date when it is chosen again, and one that somebody has edited stays theirs", () => {
    const workbook = openRated();
    ask(workbook, "showCandidatePage", "C-001", "OK");
    typeBeside(workbook, sheets.candidates.name, "C-001", sheets.candidates.columns.note, "Called back");
    ask(workbook, "showCandidatePage", "C-001", "OK");
    expect(shown(workbook, page("C-001")).flat()).toContain("Called back");
    expect(sheetNames(workbook)).not.toContain(`${page("C-001")} 2`);
    act(workbook, `sheet(${JSON.stringify(page("C-001"))}).getRange("B8").setValue("My own words");`);
    const own = shown(workbook, page("C-001"));
    ask(workbook, "showCandidatePage", "C-001", "OK");
    expect(shown(workbook, page("C-001"))).toEqual(own);
    expect(sheetNames(workbook)).toContain(`${page("C-001")} 2`);
  });

  it("counts sealed ballots and shows nothing of them; nor does the export", () => {
    const workbook = setUp({ interviewers: ["Ann", "Bea"], candidates: ["Ana", "Ben"] });
    workbook.run("submitBallot", [fullBallot(9, "C-001", "Ann", 4, { recommendation: { choice: 2, reason: "Take her" } })]);
    for (const [run, name] of [
      ["showCandidatePage", page("C-001")],
      ["exportCandidate", "Export C-001"],
    ] as const) {
      const rows = shown(ask(workbook, run, "C-001", "OK"), name).flat();
      expect(rows).toContain(`! ${text.sealed(1)}`);
      expect(JSON.stringify(rows)).not.toMatch(/heard this|Take her|Names a number/);
    }
  });

  it("tells of revisions, late ballots, and who stepped aside or took a ballot back", () => {
    const workbook = openRated();
    const again = { ...ballots[0], id: "00000000-0000-4000-8000-000000000021", replaces: ballots[0]?.id };
    workbook.run("submitBallot", [again], { user: "Ann" });
    workbook.run(
      "withdrawBallot",
      [{ ballot: ballots[3]?.id, reason: "Met her husband", id: "00000000-0000-4000-8000-000000000022", to: null }],
      { user: "Bea" },
    );
    const rows = shown(ask(workbook, "showCandidatePage", "C-001", "OK"), page("C-001")).map((row) => row[1]);
    expect(rows).toContain(`${text.handedIn}, ${text.replaced}`);
    expect(rows).toContain(text.revised);
    expect(rows).toContain(text.withdrawn("Met her husband"));
  });

  it("exports everything about one person, old ballots and the log included, without the names or codes of others", () => {
    const workbook = openFilled();
    answering(workbook, "YES", "OK").run("recordDecision");
    workbook.run("submitBallot", [{ ...ballots[4], id: "00000000-0000-4000-8000-000000000031", replaces: ballots[4]?.id }], {
      user: "Bea",
    });
    const user = ask(workbook, "exportCandidate", "C-002", "OK");
    expect(said(user)).toBe(messages.documents.exportReady("Export C-002"));
    const rows = shown(workbook, "Export C-002");
    const said2 = JSON.stringify(rows);
    expect(rows.flat()).toContain(text.limits);
    expect(said2).toContain(`Better than ${text.otherCandidate} and ${text.otherCandidate}`);
    for (const name of ["Silva", "C-001", "C-003", ana, cleo]) expect(said2, name).not.toContain(name);
    expect(said2).toContain(JSON.stringify(applicants[1]).slice(1, -1));
    expect(rows.some((row) => String(row[0]).startsWith("Bea (") && row[1] === "Bea heard this from C-002")).toBe(true);
    expect(rows.map((row) => row[3])).toContain(messages.decision.logged(1));
    expect(errorCells(workbook)).toEqual([]);
  });

  it("exports a draft of one's own, but not while ballots are sealed, and never anybody else's", () => {
    const draft = (workbook: Script, interviewer: string, user: string): void => {
      const { kit } = workbook.run("loadInterviewForm", [], { user }).result as { kit: string };
      const answers = { D1: { note: `Thoughts of ${interviewer}`, evidence: ["A number"], flags: [], levels: { C2: 4 }, at: 1 } };
      const kept = {
        kit,
        candidate: "C-001",
        candidateName: "Ana Silva",
        interviewer,
        answers,
        verdict: { choice: null, reason: "", at: 0 },
      };
      workbook.run("keepDraft", [{ key: JSON.stringify([kit, "C-001", "ana silva", interviewer]), text: JSON.stringify(kept) }], { user });
    };
    const open = openRated();
    draft(open, "Ann", "Ann");
    draft(open, "Bea", "Bea");
    answering(open, "C-001", "OK").run("exportCandidate", [], { user: "Ann" });
    const rows = shown(open, "Export C-001");
    expect(rows.flat()).toContain(text.sections.draft);
    expect(rows.find((row) => row[1] === "Thoughts of Ann")?.slice(2, 5)).toEqual(["4", "A number", "D1"]);
    expect(JSON.stringify(rows)).not.toContain("Thoughts of Bea");
    const sealed = setUp({ interviewers: ["Ann", "Bea"], candidates: ["Ana Silva"] });
    draft(sealed, "Ann", "Ann");
    answering(sealed, "C-001", "OK").run("exportCandidate", [], { user: "Ann" });
    expect(shown(sealed, "Export C-001").flat()).toContain(`! ${text.draftSealed}`);
    expect(JSON.stringify(shown(sealed, "Export C-001"))).not.toContain("Thoughts of");
  });

  it("follows the language of the kit, unless somebody has edited it; the record of a decision stays as it was recorded", () => {
    const workbook = openFilled();
    answering(workbook, "YES", "OK").run("recordDecision");
    ask(workbook, "showCandidatePage", "C-001", "OK");
    ask(workbook, "showCandidatePage", "C-002", "OK");
    ask(workbook, "writeTextsToSend", "C-001", "OK");
    act(workbook, `sheet(${JSON.stringify(page("C-002"))}).getRange("B8").setValue("My own words");`);
    const kept = [page("C-002"), content.decision.recordName(1)].map((name) => shown(workbook, name));
    workbook.run("switchToFrench");
    const french = contentFor("fr");
    expect(said(workbook)).toContain(french.messages.language.recordsKept([content.decision.recordName(1)]));
    expect(shown(workbook, page("C-001")).flat()).toContain(french.candidatePage.sections.criteria);
    expect(shown(workbook, page("C-001")).flat()).not.toContain(text.sections.criteria);
    expect(shown(workbook, french.letters.sheet).flat()).toContain(french.letters.texts[1]?.title);
    expect([page("C-002"), content.decision.recordName(1)].map((name) => shown(workbook, name))).toEqual(kept);
    const form = shown(workbook, french.sheets.decision.name).flat();
    expect(form).toContain(french.sheets.decision.fields.whom.label);
    expect(form).toContain("Less at home with figures");
    expect(form).toContain(french.sheets.candidates.stages[5]);
    expect(JSON.stringify(form)).not.toContain(content.criteria.C2.anchors[3]);
    workbook.run("switchToEnglish");
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.decision.unchanged(1, content.decision.recordName(1)));
  });
});

describe.each(["en_US", "fr_FR"])("texts to send, in %s", (locale) => {
  const content = wordsOf(locale);
  const { letters, messages } = content;

  it("are about the candidate, with the reasons that were recorded, and leave in brackets what nobody said", () => {
    const workbook = openFilled(locale);
    ask(workbook, "writeTextsToSend", "", "OK");
    const anybody = shown(workbook, letters.sheet).flat().map(String);
    expect(anybody.filter((each) => each.includes("["))).toHaveLength(letters.texts.length);
    answering(workbook, "YES", "OK").run("recordDecision");
    const user = ask(workbook, "writeTextsToSend", "C-001", "OK");
    expect(said(user)).toBe(messages.documents.lettersReady(letters.sheet));
    const rows = shown(workbook, letters.sheet).flat().map(String);
    expect(rows[0]).toBe(letters.title("Ana Silva"));
    const withReasons = rows[rows.indexOf(letters.texts[2]?.title ?? "") + 1];
    expect(withReasons).toContain("Less at home with figures");
    expect(withReasons).toContain("One campaign with its costs");
    expect(rows[rows.indexOf(letters.texts[1]?.title ?? "") + 1]).not.toContain("Less at home");
    // Without a reason of its own a text has none of anybody else's.
    const other = ask(workbook, "writeTextsToSend", "C-003", "OK");
    expect(JSON.stringify(shown(other, letters.sheet))).not.toContain("Less at home");
  });
});
