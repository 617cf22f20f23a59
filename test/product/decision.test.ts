import { describe, expect, it } from "vitest";
import { decisionFields } from "../../src/domain/decision/decision-answers.ts";
import { palette } from "../../src/sheets/look.ts";
import { ana, answer, applicants, ben, cleo, openFilled, openRated, reasons, wordsOf } from "./decided.ts";
import { act, addCandidates, answering, columnOf, copyOf, errorCells, records, said, setUp, sheetNames, shown, typeBeside } from "./kit.ts";

/** What stands beside a label on a document. */
const beside = (workbook: Parameters<typeof shown>[0], sheet: string, label: string): unknown =>
  shown(workbook, sheet).find((row) => row[0] === label)?.[1];

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("a decision, in %s", (locale) => {
  const content = wordsOf(locale);
  const { sheets, messages, decision: text } = content;
  const { stages } = sheets.candidates;
  const record = text.recordName(1);

  it("is prepared on a sheet with a line for each candidate, what would have raised each score, and whom one can choose", () => {
    const workbook = openRated(locale);
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.decision.formReady(sheets.decision.name, []));
    const lines = records(workbook, sheets.decision.name, 4);
    const { key, field, suggestion } = sheets.decision.columns;
    const people = lines.filter((line) => String(line[key]).startsWith("candidate:"));
    expect(people.map((line) => line[field])).toEqual([ana, ben, cleo]);
    // Analytics weighs most, and Ana (C-003) was rated lowest there.
    expect(people[2]?.[suggestion]).toContain(text.raised(content.criteria.C2.name, 3, content.criteria.C2.anchors[2]));
    const choices = act(
      workbook,
      `const s = sheet(${JSON.stringify(sheets.decision.name)}); const row = s.getDataRange().getValues().findIndex((each) => each.includes("whom")) + 1;
       return s.getRange(row, 2).getDataValidation().getCriteriaValues()[0];`,
    );
    expect([...(choices as string[])]).toEqual([ana, ben, cleo, sheets.decision.nobody]);
    expect(errorCells(workbook)).toEqual([]);
  });

  it("asks for what is missing, and for the reason why not the first by score only where it is another", () => {
    const workbook = openRated(locale);
    workbook.run("recordDecision");
    const { fields } = sheets.decision;
    const missing = (...keys: (keyof typeof fields)[]): string =>
      messages.decision.missing(
        sheets.decision.name,
        keys.map((key) => fields[key].label),
      );
    answer(workbook, { whom: "C-001" });
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(missing("decider", "reason", "whyNotFirst"));
    answer(workbook, { whom: "Ben “Roe” O’Neil", decider: "Dora" });
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(missing("reason"));
    expect(sheetNames(workbook)).not.toContain(record);
  });

  it("keeps the ranking, the weights, the reasons and who disagreed; sets the stages; and says so in the log", () => {
    const workbook = openFilled(locale, { references: "Two former clients, both glad" });
    const board = shown(workbook, sheets.scoreboard.name);
    const user = answering(workbook, "YES", "OK");
    user.run("recordDecision");
    const warning = messages.decision.warnings.noReason(1);
    expect(user.ui.alerts.map(({ message }) => message)).toEqual([
      messages.decision.confirm(ben, 1, [warning]),
      messages.decision.recorded(1, record),
    ]);
    const { labels, columns } = text;
    const told = (label: string): unknown => beside(workbook, record, label);
    expect([told(labels.whom), told(labels.decider), told(labels.reason)]).toEqual([ben, reasons.decider, reasons.reason]);
    expect(told(labels.whyNotFirst)).toBe(text.isFirst);
    expect(told(labels.references)).toBe("Two former clients, both glad");
    expect(told(labels.adjustments)).toBe(text.none);
    expect(told(labels.irregularities)).toBe(text.none);
    // Ann wanted Ana more than Ben, by the ballots.
    expect(told(labels.disagreement)).toBe(text.against("Ann", messages.ballots.choices["2"], ana, "Warmer with customers"));

    const rows = shown(workbook, record);
    const table = (headings: readonly string[]): unknown[][] => {
      const top = rows.findIndex((row) => headings.every((heading, i) => row[i] === heading));
      const end = rows.findIndex((row, i) => i > top && row.slice(2, 7).every((cell) => cell === ""));
      return rows.slice(top + 1, end < 0 ? rows.length : end);
    };
    const ranking = table(columns.ranking);
    const { ranking: boardText } = content.board;
    const places = board.find((row) => row.includes(boardText.columns.chance)) ?? [];
    const onBoard = applicants.map((_, i) => board[board.indexOf(places) + 1 + i] ?? []);
    const cell = (row: readonly unknown[], column: keyof typeof boardText.columns) => row[places.indexOf(boardText.columns[column])];
    expect(ranking.map((row) => row[0])).toEqual([ben, ana, cleo]);
    for (const [i, row] of ranking.entries()) {
      expect(Number(String(row[3]).replace(",", "."))).toBeCloseTo(Number(cell(onBoard[i] ?? [], "score")), 2);
      expect(row[5]).toBe(cell(onBoard[i] ?? [], "chance"));
      expect(row[4]).toBe(cell(onBoard[i] ?? [], "restsOn"));
      expect(String(row[1])).toContain(String(cell(onBoard[i] ?? [], "recommendations")));
    }
    expect(table(columns.counted)).toHaveLength(11);
    const stageOf = columnOf(workbook, sheets.candidates.name, sheets.candidates.columns.stage);
    expect(stageOf).toEqual([stages[5], stages[3], ""]);
    const log = records(workbook, sheets.log.name);
    const { what, who, detail, reason } = sheets.log.columns;
    expect(log.map((line) => [line[what], line[who], line[detail], line[reason]])).toEqual([
      [messages.decision.logged(1), reasons.decider, messages.decision.loggedDetail(ben, ""), reasons.reason],
      [
        messages.decision.stagesLogged,
        reasons.decider,
        [messages.decision.stageChange(ana, "", stages[5]), messages.decision.stageChange(ben, "", stages[3])].join("\n"),
        messages.decision.logged(1),
      ],
    ]);
    expect(errorCells(workbook)).toEqual([]);
  });

  it("becomes a memo on one page, with each of the eleven things or a word that nothing was recorded", () => {
    const workbook = openFilled(locale);
    workbook.run("writeDecisionMemo");
    expect(said(workbook)).toBe(messages.decision.noRecord);
    answering(workbook, "YES", "OK").run("recordDecision");
    workbook.run("writeDecisionMemo");
    expect(said(workbook)).toBe(messages.decision.memoReady(text.memo.sheet));
    const { items, decided, because } = text.memo;
    const memo = (label: string): string => String(beside(workbook, text.memo.sheet, label));
    for (const item of Object.values(items)) expect(memo(item), item).not.toBe("undefined");
    expect(memo(items.decision)).toBe(
      [text.chosen(ben), decided(reasons.decider, String(beside(workbook, record, text.labels.date))), because(reasons.reason)].join("\n"),
    );
    expect(memo(items.applied)).toBe(text.applied([ana, ben, cleo], 0));
    expect(memo(items.comparison)).toContain(`1. ${ben}`);
    expect(memo(items.above)).toContain(text.pair(ben, ana));
    expect(memo(items.above)).toContain(text.lessSuited(ana, "Less at home with figures"));
    expect(memo(items.references)).toBe(text.none);
    expect(memo(items.nobody)).toBe(text.memo.somebody);
    expect(memo(text.labels.outlook)).toContain(text.validity);
    expect(errorCells(workbook)).toEqual([]);
  });
});

describe("a decision", () => {
  const content = wordsOf("en_US");
  const { sheets, messages, decision: text } = content;
  const record = (version: number) => text.recordName(version);
  const decide = (workbook: ReturnType<typeof openFilled>) => {
    const user = answering(workbook, "YES", "OK");
    user.run("recordDecision");
    return user;
  };

  it("for somebody else than the first by score needs a reason, which is kept beside the score and logged", () => {
    const workbook = openFilled("en_US", { whom: ana });
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.decision.missing(sheets.decision.name, [sheets.decision.fields.whyNotFirst.label]));
    answer(workbook, { whyNotFirst: "She can start now" });
    decide(workbook);
    expect(beside(workbook, record(1), text.labels.whyNotFirst)).toBe("She can start now");
    const [line] = records(workbook, sheets.log.name);
    expect(line?.[sheets.log.columns.detail]).toBe(messages.decision.loggedDetail(ana, ben));
    expect(line?.[sheets.log.columns.reason]).toBe(messages.decision.loggedReason(reasons.reason, "She can start now"));
  });

  it("may be that nobody is appointed", () => {
    const workbook = openFilled("en_US", { whom: sheets.decision.nobody });
    decide(workbook);
    expect(beside(workbook, record(1), text.labels.whom)).toBe(sheets.decision.nobody);
    // Whoever said yes to somebody disagrees.
    expect(String(beside(workbook, record(1), text.labels.disagreement)).split("\n")).toHaveLength(4);
    workbook.run("writeDecisionMemo");
    expect(beside(workbook, text.memo.sheet, text.memo.items.nobody)).toBe(text.memo.nobody);
    expect(beside(workbook, text.memo.sheet, text.memo.items.decision)).toContain(sheets.decision.nobody);
  });

  it("can be left without being recorded", () => {
    const workbook = openFilled();
    answering(workbook, "NO").run("recordDecision");
    expect(sheetNames(workbook)).not.toContain(record(1));
    expect(records(workbook, sheets.log.name)).toEqual([]);
  });

  it("stays as it stood when ratings change, and a changed one is the next version", () => {
    const workbook = openFilled();
    decide(workbook);
    const first = shown(workbook, record(1));
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.decision.unchanged(1, record(1)));
    const ratings = sheets.interviews.columns.rating;
    act(
      workbook,
      `const s = sheet(${JSON.stringify(sheets.interviews.name)}); const at = s.getDataRange().getValues()[0].indexOf(${JSON.stringify(ratings)}) + 1; s.getRange(2, at).setValue(1);`,
    );
    expect(shown(workbook, record(1))).toEqual(first);
    const user = decide(workbook);
    expect(user.ui.alerts[0]?.message).toContain(messages.decision.confirm(ben, 2, []).slice(0, 20));
    expect(sheetNames(workbook)).toContain(record(2));
    expect(shown(workbook, record(1))).toEqual(first);
    expect(records(workbook, sheets.log.name).map((line) => line[sheets.log.columns.what])).toContain(messages.decision.logged(2));
    workbook.run("writeDecisionMemo");
    expect(shown(workbook, text.memo.sheet)[1]).toEqual([text.memo.from(record(2)), ""]);
  });

  it("tells before it is recorded what is still open, sealed or not covered, and does not stop anybody", () => {
    const workbook = setUp({ interviewers: ["Ann", "Bea"], candidates: ["Ana"] });
    workbook.run("submitBallot", [
      {
        ...{ id: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e", replaces: null, candidate: "C-001", interviewer: "Ann", version: 1 },
        answers: [{ question: "D1", note: "A secret of Ann's", evidence: [], flags: [], ratings: [{ criterion: "C2", level: 4 }] }],
        recommendation: { choice: 2, reason: "Take her" },
      },
    ]);
    workbook.run("recordDecision");
    const { warnings } = messages.decision;
    const open = warnings.open([warnings.waitingFor(["Bea"], "Ana")]);
    expect(said(workbook)).toBe(messages.decision.formReady(sheets.decision.name, [warnings.nobodyRated, open, warnings.sealed(1)]));
    answer(workbook, { whom: "C-001", decider: "Dora", reason: "We know her" });
    decide(workbook);
    expect(beside(workbook, record(1), text.labels.whom)).toBe("Ana (C-001)");
    expect(String(beside(workbook, record(1), text.labels.irregularities))).toContain(text.irregular.sealed(1));
    const everything = JSON.stringify((sheetNames(workbook) as string[]).map((name) => shown(workbook, name)));
    expect(everything).not.toContain("secret");
    expect(everything).not.toContain("Take her");
  });

  it("names the criteria that count and that nobody was rated on", () => {
    const workbook = openRated();
    typeBeside(workbook, sheets.rubric.name, "O1", sheets.rubric.columns.weight, 10);
    answering(workbook, "Dora", "OK", "It matters after all", "OK", "OK").run("applyChangedWeights");
    workbook.run("recordDecision");
    expect(said(workbook)).toContain(messages.decision.warnings.uncovered([content.criteria.O1.name]));
    answer(workbook, reasons);
    decide(workbook);
    const irregular = String(beside(workbook, record(1), text.labels.irregularities));
    expect(irregular).toContain(text.irregular.weightsChanged(1));
    expect(irregular).toContain(text.irregular.uncovered([content.criteria.O1.name]));
    expect(beside(workbook, record(1), text.labels.version)).toBe(text.rubricVersion(2));
  });

  it.each([
    ["nobody", [] as string[]],
    ["one candidate", ["Ana"]],
    ["two of one name", ["Ana", "Ana"]],
  ])("works with %s on the list, without a single ballot", (_, candidates) => {
    const workbook = setUp({ candidates });
    workbook.run("recordDecision");
    answer(workbook, { whom: sheets.decision.nobody, decider: "Dora", reason: "The job is no more" });
    decide(workbook);
    expect(beside(workbook, record(1), text.labels.reason)).toBe("The job is no more");
    expect(beside(workbook, record(1), text.labels.evidence)).toBe(text.nobodyRated);
    expect(beside(workbook, record(1), text.labels.method)).toBe([text.nobodyRated, text.notLocked].join(" "));
    workbook.run("writeDecisionMemo");
    expect(errorCells(workbook)).toEqual([]);
    if (candidates.length === 2) {
      answer(workbook, { whom: "Ana" });
      workbook.run("recordDecision");
      expect(said(workbook)).toBe(messages.exercise.severalFound("Ana", ["C-001", "C-002"]));
    }
  });

  it("knows a candidate by the code when the name has changed, and keeps the old name where it was recorded", () => {
    const workbook = openFilled();
    decide(workbook);
    typeBeside(workbook, sheets.candidates.name, "C-002", sheets.candidates.columns.name, "Benedict Roe");
    answer(workbook, { reason: "Said better" });
    decide(workbook);
    expect(beside(workbook, record(1), text.labels.whom)).toBe(ben);
    expect(beside(workbook, record(2), text.labels.whom)).toBe("Benedict Roe (C-002)");
  });

  it("says in a sentence that nobody is called so, also after the line was deleted", () => {
    const workbook = openFilled("en_US", { whom: "Zoe" });
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.exercise.nobodyFound("Zoe"));
    answer(workbook, { whom: ben });
    act(workbook, `sheet(${JSON.stringify(sheets.candidates.name)}).deleteRow(3);`);
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.exercise.nobodyFound(ben));
  });

  it("comes back after its sheets were deleted: the form anew, the record as the next version", () => {
    const workbook = openFilled();
    decide(workbook);
    act(workbook, `ss.deleteSheet(sheet(${JSON.stringify(record(1))})); ss.deleteSheet(sheet(${JSON.stringify(sheets.decision.name)}));`);
    workbook.run("writeDecisionMemo");
    expect(said(workbook)).toBe(messages.decision.noRecord);
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.decision.formReady(sheets.decision.name, []));
    answer(workbook, reasons);
    decide(workbook);
    expect(sheetNames(workbook)).toContain(record(2));
  });

  it("is told nothing of where the workbook itself is broken, in the scoreboard's own sentence", () => {
    const workbook = openFilled();
    typeBeside(workbook, sheets.candidates.name, "C-002", sheets.candidates.columns.name, "=1/0");
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(content.board.problems.errorCell(sheets.candidates.name, sheets.candidates.columns.name, 3, "#DIV/0!"));
    const unnamed = openFilled();
    act(unnamed, 'ss.removeNamedRange("Hiring_minimums");');
    unnamed.run("recordDecision");
    expect(said(unnamed)).toBe(messages.decision.rangeNameGone("Hiring_minimums"));
  });

  it("keeps what people typed on its sheet, whatever else is added, sorted or inserted there", () => {
    const workbook = openFilled();
    act(
      workbook,
      `const s = sheet(${JSON.stringify(sheets.decision.name)}); s.insertColumnBefore(2); s.insertRowBefore(6); s.getRange("A6").setValue("A remark of ours");
       const last = s.getLastRow(); s.getRange(last + 1, 1).setValue("Another");`,
    );
    const candidates = copyOf(workbook);
    act(candidates, `sheet(${JSON.stringify(sheets.candidates.name)}).getRange("B5").setValue("Dan Ode");`);
    decide(candidates);
    const form = shown(candidates, sheets.decision.name).flat();
    for (const kept of ["A remark of ours", "Another", reasons.reason, "Dan Ode (C-004)"]) expect(form).toContain(kept);
    expect(beside(candidates, record(1), text.labels.reason)).toBe(reasons.reason);
    expect(decisionFields.every((field) => form.includes(field))).toBe(true);
  });

  it("has lines to type into for every candidate, and a record as long as it takes, whatever the number", { timeout: 120_000 }, () => {
    const workbook = setUp();
    act(
      workbook,
      `const s = sheet(${JSON.stringify(sheets.candidates.name)}); s.insertRowsAfter(s.getMaxRows(), 520);
       s.getRange(2, 2, 520, 1).setValues(Array.from({ length: 520 }, (_, i) => ["Person " + (i + 1)]));`,
    );
    workbook.run("recordDecision");
    answer(workbook, { whom: "C-520", decider: "Dora", reason: "The last one" });
    decide(workbook);
    expect(beside(workbook, record(1), text.labels.whom)).toBe("Person 520 (C-520)");
    expect(shown(workbook, record(1)).filter((row) => String(row[7]).startsWith("notHired:"))).toHaveLength(519);
    const last = act(
      workbook,
      `const s = sheet(${JSON.stringify(sheets.decision.name)}); const row = s.getDataRange().getValues().findIndex((each) => each.includes("candidate:C-520")) + 1;
       return [s.getRange(row, 2).getBackground(), s.getRange(row, 3).getDataValidation() !== null];`,
    );
    expect([...(last as unknown[])]).toEqual([palette.input, true]);
  });

  it("has its sheet looked at by the check, which gives a heading back", () => {
    const workbook = openFilled();
    const { answer: heading } = sheets.decision.columns;
    act(workbook, `sheet(${JSON.stringify(sheets.decision.name)}).getRange(4, 2).setValue("Mine");`);
    workbook.run("recordDecision");
    expect(said(workbook)).toBe(messages.columnGone(sheets.decision.name, heading));
    answering(workbook, "YES", "OK").run("checkTheWorkbook");
    expect(shown(workbook, sheets.decision.name)[2]?.[1]).toBe(heading);
  });

  it("takes as many calls for forty candidates as for three", () => {
    const callsFor = (count: number): number => {
      const workbook = setUp();
      addCandidates(
        workbook,
        Array.from({ length: count }, (_, i) => `Person ${i + 1}`),
      );
      workbook.run("recordDecision");
      answer(workbook, { whom: "C-001", decider: "Dora", reason: "Because" });
      return answering(workbook, "YES", "OK").run("recordDecision").calls.total;
    };
    expect(callsFor(38)).toBeLessThanOrEqual(callsFor(3) + 4);
  });
});
