import { Refusal } from "../../content/refusal.ts";
import { type BriefLine, goalsOf, platformsOf } from "../../domain/brief-lines.ts";
import { cellText } from "../../domain/cell-text.ts";
import { saysSomething, suggestedWeights } from "../../domain/suggested-weights.ts";
import { type ChangedWeight, weightChanges } from "../../domain/weight-change.ts";
import type { RubricLine } from "../../sheets/criterion-ids.ts";
import { openKit, rubricState } from "../../sheets/kit.ts";
import type { CellValue } from "../../sheets/table.ts";
import type { MenuContext } from "../action-context.ts";
import { readBriefLines } from "../brief/read-role-brief.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { lockedRubric, type Rubric, readRubric } from "./read-rubric.ts";

/**
 * Types the weights that the role brief suggests into the rubric, after the user has seen and wanted them. Where ballots have locked the
 * weights, the suggested ones wait like any typed ones until they are applied with a reason.
 */
export function applySuggestedWeights(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, content, kit, spreadsheet } = ready;
  const { kit: title, weights: words } = content.messages;
  const tell = (sentence: string) => ui.alert(title, sentence, ui.ButtonSet.OK);
  const sheets = spreadsheet.getSheets();
  const brief = readBriefLines(ready, sheets);
  if (!saysSomething(goalsOf(brief), platformsOf(brief))) {
    tell(words.briefEmpty);
    return;
  }
  const changes = suggestedChanges(brief, readRubric(ready, sheets));
  if (changes.length === 0) {
    tell(words.suggestionThere);
    return;
  }
  const isLocked = rubricState(kit.state).locked !== null;
  const question = words.askSuggestion(
    changes.map((each) => words.change(each)),
    isLocked,
  );
  if (ui.alert(title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  whileLocked(() => {
    const rubric = lockedRubric({ ...ready, kit: openKit(spreadsheet) }, sheets);
    // Somebody may have typed other weights while the question stood there.
    if (JSON.stringify(suggestedChanges(brief, rubric.lines)) !== JSON.stringify(changes)) {
      throw new Refusal(({ weights }) => weights.changedMeanwhile);
    }
    typeWeights(rubric, changes);
  });
  tell(words.suggestionTyped(isLocked));
}

function suggestedChanges(brief: readonly BriefLine[], lines: readonly RubricLine[]): ChangedWeight[] {
  const typed = lines.map(({ id, name, typed: weight }) => ({ id, name, weight: weight ?? 0 }));
  const suggested = suggestedWeights(goalsOf(brief), platformsOf(brief), typed);
  return weightChanges(
    Object.fromEntries(typed.map(({ id, weight }) => [id, weight])),
    typed.map(({ id, name }, i) => ({ id, name, weight: suggested[i]?.weight ?? 0 })),
  );
}

/** All in one write, so that it is there as a whole or not at all; weights between two changed ones are written as they stand. */
function typeWeights({ table, lines }: Rubric, changes: readonly ChangedWeight[]): void {
  const wanted = new Map(changes.map(({ id, to }) => [id, to]));
  const changed = lines.filter(({ id }) => wanted.has(id));
  const rows = changed.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const byRow = new Map(changed.map(({ row, id }) => [row, wanted.get(id) ?? 0]));
  const block = table.rows
    .filter(({ number }) => number >= first && number <= last)
    .map(({ number, cells }): CellValue[] => [byRow.get(number) ?? asItStands(cells.weight)]);
  table.sheet.getRange(first, table.columns.weight, block.length, 1).setValues(block);
}

function asItStands(cell: unknown): CellValue {
  if (typeof cell === "number" || cell instanceof Date) return cell;
  return cell === "" ? null : cellText(String(cell));
}
