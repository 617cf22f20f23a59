import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { type Ballot, NO_NOTES } from "../../domain/ballot/ballot.ts";
import { CELL_CAPACITY, cellText } from "../../domain/cell-text.ts";
import { textOf } from "../../domain/cell-value.ts";
import { scoreOfFilled } from "../../domain/exercise/filled-plan.ts";
import { type Mark, marksOn, meanLevel } from "../../domain/exercise/mark.ts";
import { type MarkedPart, scalesOf } from "../../domain/exercise/marked-part.ts";
import { planLevel } from "../../domain/exercise/plan-level.ts";
import { sourceName } from "../../domain/exercise/source-name.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { Level } from "../../domain/rating.ts";
import { rubricVersion } from "../../sheets/kit.ts";
import { type InterviewColumn, interviewColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { appendRows, type Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { ballotLines } from "../ballots/ballot-lines.ts";
import { kitTable } from "../kit-table.ts";
import type { Work } from "./works.ts";

/** What each part is called among the questions; the reasons of a plan belong to the question about the budget. */
const QUESTIONS: Readonly<Record<MarkedPart, string>> = { reasons: "D6", post: "W1", picture: "W2", reply: "W3" };
const BUDGETING = "C6";

/**
 * Writes marks into the log as ratings of the criteria, all in one write: the exercise is a source of its own, with the marker behind its name.
 * Those that are there already stay single. Then each plan's sheet gets the mean of its justifications. Call it while locked.
 *
 * @param all every mark for the same works
 * @param marks those to be written
 */
export function fileMarks(
  context: ActionContext,
  sheets: readonly Sheet[],
  works: readonly Work[],
  all: readonly Mark[],
  marks: readonly Mark[],
): void {
  const log = kitTable(context, sheets, "interviews", interviewColumns);
  const logged = new Set(log.rows.map(({ cells }) => textOf(cells.ballot)));
  const unmarked = new Map(unnamedMarks(log));
  const lines = marks.flatMap((mark) => {
    const work = works.find(({ code, part, state }) => code === mark.code && part === mark.part && state === mark.state);
    if (!work || logged.has(mark.id)) return [];
    // What an older version marked had no marker behind its name: the first of the new marks takes its place.
    const older = mark.part === "reasons" && mark.replaces === null ? unmarked.get(mark.code) : undefined;
    if (older !== undefined) unmarked.delete(mark.code);
    return linesOf(context, work, older === undefined ? mark : { ...mark, replaces: older });
  });
  if (lines.length > 0) appendRows(log, lines);
  for (const work of works) writeJustification(work, marksOn(all, work));
}

/** Whether a mark is in the log. */
export const isFiled = (context: ActionContext, sheets: readonly Sheet[], id: string): boolean =>
  kitTable(context, sheets, "interviews", interviewColumns).rows.some(({ cells }) => textOf(cells.ballot) === id);

/** The level of Budgeting that a plan shows with this rating of its reasons, and its score. */
export function planOutcome({ plan }: Work, { levels }: Mark): { readonly score: number; readonly level: Level } | undefined {
  const reasons = levels.reasons;
  const score = plan && reasons ? scoreOfFilled(plan.filled, reasons) : undefined;
  return score && reasons ? { score: score.total, level: planLevel(score.total, reasons) } : undefined;
}

function linesOf(context: ActionContext, work: Work, mark: Mark) {
  const { content, kit } = context;
  const { marking, exercise, ballots } = content.messages;
  const kind = mark.part === "reasons" ? "budget" : "sample";
  const outcome = planOutcome(work, mark);
  const ratings = scalesOf[mark.part].flatMap((scale) => {
    const level = scale === "reasons" ? outcome?.level : mark.levels[scale];
    return level === undefined ? [] : [{ criterion: scale === "reasons" ? BUDGETING : scale, level }];
  });
  const note = outcome && mark.levels.reasons ? exercise.planNote(outcome.score, mark.levels.reasons, mark.note) : mark.note;
  const question = QUESTIONS[mark.part];
  const ballot: Ballot = {
    id: mark.id,
    replaces: mark.replaces,
    candidate: mark.code,
    interviewer: sourceName(marking.sources[kind], mark.marker),
    version: rubricVersion(kit.state),
    answers: [{ question, ...NO_NOTES, note, ratings }],
    recommendation: null,
  };
  const words = kit.state?.words ?? { questions: {}, criteria: {} };
  const names =
    kind === "sample" ? { ...words, questions: { ...words.questions, [question]: content.markedParts.parts[mark.part].logged } } : words;
  const late = mark.replaces === null ? ballots.handedInAfterReveal : ballots.revisedAfterReveal;
  return ballotLines(ballot, { candidate: work.name, when: new Date(mark.when), content, names, remarks: mark.late ? [late] : [] });
}

/** Marks of an older version that still count, by code. */
function unnamedMarks(log: Table<InterviewColumn>): [code: string, ballot: string][] {
  const sources = new Set(languages.map((language) => nameKey(contentFor(language).messages.marking.sources.budget)));
  const replaced = new Set(log.rows.map(({ cells }) => textOf(cells.replaces)));
  return log.rows
    .filter(({ cells }) => sources.has(nameKey(cells.interviewer)) && !replaced.has(textOf(cells.ballot)))
    .map(({ cells }) => [textOf(cells.code), textOf(cells.ballot)]);
}

/** What the markers think of the reasons stands on the plan's sheet too, where its score takes up their mean. */
function writeJustification({ plan }: Work, marks: readonly Mark[]): void {
  const mean = meanLevel(marks.flatMap(({ levels }) => levels.reasons ?? []));
  if (!plan || mean === null) return;
  const { justification, note } = plan.places;
  const notes = marks.map((mark) => [`${mark.marker}: ${mark.levels.reasons}`, mark.note].filter(Boolean).join(" – ")).join("\n");
  if (justification) plan.sheet.getRange(justification.row, justification.column).setValue(mean);
  if (note) plan.sheet.getRange(note.row, note.column).setValue(cellText(notes.slice(0, CELL_CAPACITY - 1)));
}
