import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import { criteriaFed, questionIds } from "../../src/domain/interview-plan.ts";
import type { Level } from "../../src/domain/rating.ts";
import type { Script } from "../local/script.ts";
import { act, addCandidates, nameInterviewers, openSaved, setUp } from "./kit.ts";

/** Three people; the second is first by score. A name holds quotation marks, another is a part of a third. */
export const applicants = ["Ana Silva", "Ben “Roe” O'Neil", "Ana"] as const;
export const [ana, ben, cleo] = applicants.map((name, i) => `${name} (C-00${i + 1})`) as [string, string, string];

/** What an interviewer gives on every criterion, with one level off here and there. */
const levelOf = (base: number, interviewer: number, place: number): Level =>
  Math.min(5, Math.max(1, base + ((place + interviewer) % 4 === 0 ? -1 : 0))) as Level;

/** A ballot on all questions. */
export function fullBallot(number: number, candidate: string, interviewer: string, base: number, changes: Partial<Ballot> = {}): Ballot {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    replaces: null,
    ...{ candidate, interviewer, version: 1, recommendation: null },
    answers: questionIds.map((question, place) => ({
      question,
      note: place === 0 ? `${interviewer} heard this from ${candidate}` : "",
      evidence: place === 0 ? ["Names a number"] : [],
      flags: place === 1 && base < 3 ? ["Only counts likes"] : [],
      ratings: criteriaFed[question].map((criterion) => ({ criterion, level: levelOf(base, number, place) })),
    })),
    ...changes,
  };
}

/** Two interviewers have rated everybody. Ann would rather have Ana, and says so. */
export const ballots: readonly Ballot[] = [
  fullBallot(1, "C-001", "Ann", 4, { recommendation: { choice: 2, reason: "Warmer with customers" } }),
  fullBallot(2, "C-002", "Ann", 5, { recommendation: { choice: 1, reason: "Solid" } }),
  fullBallot(3, "C-003", "Ann", 2, { recommendation: { choice: -1, reason: "Knows no numbers" } }),
  fullBallot(4, "C-001", "Bea", 4, { recommendation: { choice: 1, reason: "Solid" } }),
  fullBallot(5, "C-002", "Bea", 5, { recommendation: { choice: 2, reason: "Better than Ana Silva and C-003" } }),
  fullBallot(6, "C-003", "Bea", 3),
];

export const wordsOf = (locale: string) => contentFor(languageOf(locale));

/** A kit with three candidates, interviewed and rated, in the open. */
export const openRated = (locale = "en_US", sent: readonly Ballot[] = ballots): Script =>
  openSaved(`rated ${locale} ${sent.length}`, [], () => {
    const workbook = setUp({ locale });
    addCandidates(workbook, applicants);
    nameInterviewers(
      workbook,
      [
        ["Ann", ""],
        ["Bea", ""],
      ],
      wordsOf(locale).sheets.roleBrief.modes.open,
    );
    for (const each of sent) workbook.run("submitBallot", [each], { user: each.interviewer });
    return workbook;
  });

/** Types answers on the sheet of the decision: by question, or by the code of a candidate. */
export function answer(
  workbook: Script,
  answers: Readonly<Record<string, string>>,
  column: "answer" | "stage" | "raised" = "answer",
): void {
  const { decision } = wordsOf(workbook.workbook.locale.code).sheets;
  act(
    workbook,
    `const s = sheet(${JSON.stringify(decision.name)}); const rows = s.getDataRange().getValues();
     const top = rows.findIndex((row) => row.includes(${JSON.stringify(decision.columns.key)}));
     const [key, at] = ${JSON.stringify([decision.columns.key, decision.columns[column]])}.map((label) => rows[top].indexOf(label));
     for (const [field, text] of Object.entries(${JSON.stringify(answers)})) {
       s.getRange(rows.findIndex((row) => row[key] === field || row[key] === "candidate:" + field) + 1, at + 1).setValue(text);
     }`,
  );
}

/** Who decides, and why; the second candidate is chosen, who is first by score. */
export const reasons = { whom: ben, decider: "Dora Diaz", reason: "Strongest with figures, and clear with customers." };

/** A kit in which the sheet of the decision is filled in. */
export function openFilled(locale = "en_US", more: Readonly<Record<string, string>> = {}): Script {
  const workbook = openRated(locale);
  workbook.run("recordDecision");
  answer(workbook, { ...reasons, ...more, "C-001": "Less at home with figures" });
  answer(workbook, { "C-001": wordsOf(locale).sheets.candidates.stages[5], whom: wordsOf(locale).sheets.candidates.stages[3] }, "stage");
  answer(workbook, { "C-001": "One campaign with its costs" }, "raised");
  return workbook;
}
