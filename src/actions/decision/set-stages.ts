import { cellText } from "../../domain/cell-text.ts";
import { rectangles } from "../../sheets/translation/rectangles.ts";
import type { DecisionBasis } from "./decision-basis.ts";
import type { Decided } from "./record-rows.ts";

/** Somebody whose stage a decision changes. */
export interface StageChange {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The stage that a decision gives somebody; "" where it leaves it as it is. */
const newStage = ({ chosen, answers }: Decided, code: string): string =>
  code === chosen?.code ? answers.stage : (answers.notHired.find((each) => each.code === code)?.stage ?? "");

/** Everything as it will stand once the stages are set: so a decision says the same before and after that. */
export const withNewStages = (basis: DecisionBasis, decided: Decided): DecisionBasis => ({
  ...basis,
  people: basis.people.map((person) => ({ ...person, stage: newStage(decided, person.code) || person.stage })),
});

/** Whose stage on the candidates' sheet is another than the decision says; none where somebody deleted the column. */
export function stageChanges({ people, candidates }: DecisionBasis): readonly StageChange[] {
  if (candidates.columns.stage === 0) return [];
  return people.flatMap(({ label, place, stage }) => {
    const from = String(candidates.rows[place]?.cells.stage ?? "").trim();
    return from === stage ? [] : [{ label, from, to: stage }];
  });
}

/** Writes the stages that differ; doing it twice changes nothing. */
export function setStages({ people, candidates }: DecisionBasis): void {
  const { sheet, heading, columns, rows } = candidates;
  if (columns.stage === 0) return;
  const wanted = new Map(people.map(({ place, stage }) => [place, stage]));
  const cells = rows.map(({ cells: { stage } }, place) => {
    const to = wanted.get(place);
    return [to === undefined || to === String(stage).trim() ? undefined : to];
  });
  for (const { row, cells: changed } of rectangles(cells)) {
    sheet.getRange(heading + 1 + row, columns.stage, changed.length, 1).setValues(changed.map(([stage = ""]) => [cellText(stage)]));
  }
}
