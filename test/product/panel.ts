import { contentFor } from "../../src/content/content-for.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import type { InterviewForm, Panel, Receipt } from "../../src/wire/interview.ts";
import type { Script } from "../local/script.ts";
import { ballot, records, setUp } from "./kit.ts";

/** A kit with three named interviewers, who keep their ballots sealed, and two candidates: Ana (C-001) and Ben (C-002). */
export const openPanel = (people: readonly string[] = ["Ann", "Bea", "Cy"], mode = ""): Script =>
  setUp({ interviewers: people, mode, candidates: ["Ana", "Ben"] });

/** The user's account is called like the interviewer. */
export const submit = (workbook: Script, sent: Ballot, user = sent.interviewer): Receipt =>
  plain(workbook.run("submitBallot", [sent], { user }).result) as Receipt;

export const formOf = (workbook: Script, user: string): InterviewForm =>
  plain(workbook.run("loadInterviewForm", [], { user }).result) as InterviewForm;

export const panel = (workbook: Script, user = "Ann"): Panel => plain(workbook.run("loadPanel", [], { user }).result) as Panel;

/** A ballot with an id made from a number, and words of its interviewer's. */
export const ballotOf = (interviewer: string, number: number, changes: Partial<Ballot> = {}): Ballot =>
  ballot({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    interviewer,
    answers: ballot().answers.map((answer) => ({ ...answer, note: `Words of ${interviewer}, ${number}` })),
    ...changes,
  });

const { interviews } = contentFor("en").sheets;

/** The lines of the log without their heading, as pairs of ballot number and interviewer. */
export const logOf = (workbook: Script): (readonly [number, string])[] =>
  records(workbook, interviews.name).map((row) => [
    Number(String(row[interviews.columns.ballot]).slice(-12)),
    String(row[interviews.columns.interviewer]),
  ]);

/** The keys of everything that is held back. */
export const storedKeys = (workbook: Script): string[] => Object.keys(workbook.workbook.properties.document);

export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
