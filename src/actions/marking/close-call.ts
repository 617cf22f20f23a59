import { logWords } from "../../content/log-words.ts";
import { Refusal } from "../../content/refusal.ts";
import { boardModel } from "../../domain/board/board-model.ts";
import { logColumns } from "../../domain/board/board-problem.ts";
import { boardOf, isBoard } from "../../domain/board/board-setup.ts";
import { tooCloseToCall } from "../../domain/board/leaders.ts";
import { type CodedCandidate, candidatesOf } from "../../sheets/candidate-codes.ts";
import { candidateColumns, interviewColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { readRubric } from "../rubric/read-rubric.ts";

/**
 * The candidates at the top whom the scoreboard calls too close to call, the first by score first. They come from the same model as the scoreboard.
 *
 * @throws Refusal when the board cannot be read, or nobody is that close
 */
export function closeCall(context: ActionContext, sheets: readonly Sheet[]): readonly CodedCandidate[] {
  const candidates = candidatesOf(kitTable(context, sheets, "candidates", candidateColumns));
  const log = kitTable(context, sheets, "interviews", interviewColumns);
  const rubric = readRubric(context, sheets);
  const board = boardOf({
    codes: candidates.map(({ code }) => code),
    names: candidates.map(({ name }) => name),
    log: log.rows
      .map(({ number, cells }) => ({ row: number, cells }))
      .filter(({ cells }) => logColumns.some((column) => cells[column] !== "")),
    ids: rubric.map(({ id }) => id),
    criteria: rubric.map(({ name }) => name),
    weights: rubric.map(({ weight }) => weight),
    minimums: rubric.map(({ minimum }) => minimum ?? ""),
    interviewers: [],
    sealed: "",
    words: logWords(),
  });
  if (!isBoard(board)) throw new Refusal(({ marking }) => marking.boardProblem);
  const close = tooCloseToCall(boardModel(board)).flatMap((place) => candidates[place] ?? []);
  if (close.length < 2) throw new Refusal(({ marking }) => marking.notClose);
  return close;
}
