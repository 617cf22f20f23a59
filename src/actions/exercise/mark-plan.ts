import { Refusal } from "../../content/refusal.ts";
import { type Ballot, NO_NOTES } from "../../domain/ballot/ballot.ts";
import { CELL_CAPACITY, cellText } from "../../domain/cell-text.ts";
import { planFingerprint, scoreOfFilled } from "../../domain/exercise/filled-plan.ts";
import { planLevel } from "../../domain/exercise/plan-level.ts";
import type { Level } from "../../domain/rating.ts";
import { candidatesOf } from "../../sheets/candidate-codes.ts";
import { type KitMark, openKit, rubricVersion } from "../../sheets/kit.ts";
import { candidateColumns } from "../../sheets/schema.ts";
import { appendRows } from "../../sheets/table.ts";
import type { MarkReceipt, PlanMark } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { ballotLines } from "../ballots/ballot-lines.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { BALLOT_ID } from "../ballots/parse-ballot.ts";
import { kitTable } from "../kit-table.ts";
import { lockWeights } from "../rubric/lock-weights.ts";
import { whileLocked } from "../while-locked.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { type PlanToMark, plansToMark } from "./plans-to-mark.ts";

/** The question and the criterion that the exercise belongs to. */
const QUESTION = "D6";
const CRITERION = "C6";

/**
 * Keeps one mark: the justification goes onto the plan's sheet, where its score takes it up, and the level of the whole score goes into the log
 * as a rating of Budgeting by a source of its own. A second marking replaces the first. The same ballot sent again changes nothing twice.
 *
 * @throws Refusal when the plan is gone, was changed since it was read, or cannot be scored
 */
export function markPlan(context: ActionContext, sent: unknown, now: Date): MarkReceipt {
  const mark = parseMark(sent);
  return whileLocked(() => {
    const current = { ...context, kit: openKit(context.spreadsheet) };
    const sheets = context.spreadsheet.getSheets();
    const { plans, log } = plansToMark(current, sheets);
    const plan = plans.find(({ sheet }) => String(sheet.getSheetId()) === mark.plan);
    if (!plan) throw new Refusal(({ exercise }) => exercise.planGone(codeOf(context, mark.plan)));
    const { code, filled } = plan;
    if (planFingerprint(filled) !== mark.state) throw new Refusal(({ exercise }) => exercise.planChanged(code));
    const score = scoreOfFilled(filled, mark.level);
    if (!score) throw new Refusal(({ exercise }) => exercise.planMustMend(code));
    const candidate = candidatesOf(kitTable(current, sheets, "candidates", candidateColumns)).find((each) => each.code === code);
    if (!candidate) throw new Refusal((messages) => messages.unknownCandidate(code));

    const rating = planLevel(score.total, mark.level);
    const marker = interviewerName(PropertiesService.getUserProperties().getProperties());
    lockWeights(current, sheets, now);
    writeMark(plan, mark);
    if (!log.rows.some(({ cells }) => cells.ballot === mark.ballot)) {
      const ballot = ballotOf(
        current,
        plan,
        {
          ...mark,
          note: [mark.note, ...(marker === "" ? [] : [current.content.messages.exercise.markedBy(marker)])].filter(Boolean).join(" "),
        },
        score.total,
        rating,
      );
      const { ballots, exercise } = context.content.messages;
      const isLate = wereShown(current, code);
      const late = plan.ballot === undefined ? ballots.handedInAfterReveal : ballots.revisedAfterReveal;
      const remarks = isLate ? [late] : [];
      if (isLate) {
        const detail = `${exercise.source}, ${candidate.name} (${code})`;
        writeLog(
          current,
          sheets,
          [{ when: now, who: marker || ballots.whoUnknown, what: ballots.late, detail, reason: "" }],
          now.getTime() - RETRIED_WITHIN,
        );
      }
      appendRows(log, ballotLines(ballot, { candidate: candidate.name, when: now, content: context.content, remarks }));
    }
    noteMark(current, plan, { ballot: mark.ballot, state: mark.state, level: mark.level, score: score.total });
    const left = plans.filter((each) => each !== plan && each.mark === undefined).length;
    return { plan: mark.plan, score: score.total, rating, left };
  });
}

/** True when plans were shown with their names already, or the candidate's ballots were revealed. */
const wereShown = ({ kit: { state } }: ActionContext, code: string): boolean =>
  (state?.plansShown ?? []).includes(code) || Object.entries(state?.filed ?? {}).some(([each, when]) => each === code && when > 0);

function writeMark({ sheet, places: { justification, note } }: PlanToMark, mark: PlanMark): void {
  if (justification) sheet.getRange(justification.row, justification.column).setValue(mark.level);
  if (note) sheet.getRange(note.row, note.column).setValue(mark.note === "" ? null : cellText(mark.note));
}

/** Comes after the log: a mark that broke off before is repeated with the same ballot. */
function noteMark({ kit }: ActionContext, { sheet }: PlanToMark, mark: KitMark): void {
  if (!kit.state) return;
  const id = sheet.getSheetId();
  kit.save({ ...kit.state, plans: (kit.state.plans ?? []).map((plan) => (plan.sheet === id ? { ...plan, mark } : plan)) });
}

function ballotOf({ content, kit }: ActionContext, plan: PlanToMark, mark: PlanMark, score: number, rating: Level): Ballot {
  const { exercise } = content.messages;
  return {
    id: mark.ballot,
    replaces: plan.ballot ?? null,
    candidate: plan.code,
    interviewer: exercise.source,
    version: rubricVersion(kit.state),
    answers: [
      {
        question: QUESTION,
        ...NO_NOTES,
        note: exercise.planNote(score, mark.level, mark.note),
        ratings: [{ criterion: CRITERION, level: rating }],
      },
    ],
    recommendation: null,
  };
}

const codeOf = ({ kit }: ActionContext, plan: string): string => kit.state?.plans?.find(({ sheet }) => String(sheet) === plan)?.code ?? "?";

/** Checks what came over the wire down to the last field. */
function parseMark(sent: unknown): PlanMark {
  const unreadable = (): Refusal => new Refusal(({ exercise }) => exercise.unreadableMark);
  if (typeof sent !== "object" || sent === null) throw unreadable();
  const { ballot, plan, state, level, note } = sent as Readonly<Record<string, unknown>>;
  const texts = [ballot, plan, state, note].every((each) => typeof each === "string");
  const isLevel = typeof level === "number" && Number.isInteger(level) && level >= 1 && level <= 5;
  if (!texts || !isLevel || !BALLOT_ID.test(String(ballot))) throw unreadable();
  // The note goes into the log with a sentence of ours before it.
  if (String(note).length > CELL_CAPACITY / 2) throw new Refusal((messages) => messages.textTooLong(CELL_CAPACITY / 2));
  return { ballot: String(ballot), plan: String(plan), state: String(state), level: level as Level, note: String(note).trim() };
}
