import { logWords } from "../../content/log-words.ts";
import { Refusal } from "../../content/refusal.ts";
import { rubricHeadings } from "../../content/rubric-headings.ts";
import type { Board } from "../../domain/board/board.ts";
import { boardModel } from "../../domain/board/board-model.ts";
import { boardOf, isBoard } from "../../domain/board/board-setup.ts";
import { isBlank } from "../../domain/cell-value.ts";
import type { PanelModel } from "../../domain/panel/panel-model.ts";
import { withoutHeadings } from "../../domain/without-headings.ts";
import { problemWords } from "../../sentences/board-sentences.ts";
import { type CandidateColumn, type InterviewColumn, rangeNames } from "../../sheets/schema.ts";
import type { Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";

/** The board with its figures; the place of a candidate is the place of the line on the candidates' sheet. */
export interface BoardFigures {
  readonly board: Board;
  readonly model: PanelModel;
}

/**
 * The board as the scoreboard sees it: the same lists, checked in the same way, so that no figure differs.
 *
 * @throws Refusal with the scoreboard's own sentence where nothing can be told, or naming a range name that is gone
 */
export function readBoard(
  { spreadsheet, content }: ActionContext,
  candidates: Table<CandidateColumn>,
  log: Table<InterviewColumn>,
): BoardFigures {
  const cellsOf = (name: string): unknown[][] | undefined => spreadsheet.getRangeByName(name)?.getValues();
  const list = (name: string): unknown[] => {
    const cells = cellsOf(name);
    if (!cells) throw new Refusal(({ decision }) => decision.rangeNameGone(name));
    return cells.map(([cell]) => cell);
  };
  const codes = candidates.rows.map(({ cells }) => cells.code);
  const used = codes.reduce((last: number, code, i) => (isBlank(code) ? last : i + 1), 0);
  const [ids = [], criteria = [], weights = [], minimums = []] = withoutHeadings(
    [list(rangeNames.criterionIds), list(rangeNames.criteria), list(rangeNames.weights), list(rangeNames.minimums)],
    rubricHeadings(),
  );
  const board = boardOf({
    codes: codes.slice(0, used),
    names: candidates.rows.slice(0, used).map(({ cells }) => cells.name),
    log: log.rows
      .filter(({ cells }) => Object.values(cells).some((cell) => !isBlank(cell)))
      .map(({ number, cells }) => ({ row: number, cells })),
    ids,
    criteria,
    weights,
    minimums,
    interviewers: cellsOf(rangeNames.interviewers) ?? [],
    // A count that is gone is told: without it, nobody knows what is missing.
    sealed: cellsOf(rangeNames.sealed)?.[0]?.[0] ?? "#REF!",
    lock: cellsOf(rangeNames.lock)?.[0]?.[0] ?? "",
    words: logWords(),
  });
  if (!isBoard(board)) throw new Refusal(() => problemWords(content, board));
  return { board, model: boardModel(board) };
}
