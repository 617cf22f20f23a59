import { textOf } from "../cell-value.ts";
import { type Check, type Finding, inCell } from "./checked-workbook.ts";

/** Locked cells of the rubric that hold something else than the kit remembers, and criteria that were locked and are gone. */
export const locks: Check = ({ tables: { rubric }, lock, lockRecord }) => {
  if (!rubric || !lock) return [];
  const [weights, minimums] = [new Map(Object.entries(lock.weights)), new Map(Object.entries(lock.minimums))];
  const differs = (cell: unknown, wanted: number | undefined): boolean => (cell === "" ? wanted !== undefined : cell !== wanted);
  const repair = { repair: { kind: "lock" } as const };
  const changed = rubric.rows.flatMap(({ number, cells }): Finding[] => {
    const id = textOf(cells.id);
    if (id === "" || textOf(cells.criterion) === "") return [];
    const found = (column: string, wanted: number | undefined): Finding[] =>
      rubric.columns[column] !== undefined && differs(cells[column], wanted)
        ? [
            inCell(rubric, number, column, "notAsLocked", {
              text: `${textOf(cells.criterion)}: ${textOf(cells[column]) || "–"}`,
              wanted: String(wanted ?? "–"),
              ...repair,
            }),
          ]
        : [];
    return [...found("locked", weights.get(id)), ...found("lockedMinimum", minimums.get(id))];
  });
  const present = new Set(rubric.rows.map(({ cells }) => textOf(cells.id)));
  const gone = [...weights].filter(([id, weight]) => weight > 0 && !present.has(id));
  const record =
    lockRecord && lockRecord.found !== lockRecord.wanted
      ? [inCell(rubric, rubric.heading, "locked", "notAsLocked", { text: lockRecord.found || "–", wanted: lockRecord.wanted, ...repair })]
      : [];
  return [
    ...record,
    ...changed,
    ...gone.map(([id, weight]) => inCell(rubric, rubric.heading, "id", "notAsLocked", { text: `${id}: –`, wanted: String(weight) })),
  ];
};

/** A copy of a workbook has none of the ballots that were sealed in it. */
export const leftBehind: Check = ({ leftBehind: ballots = 0 }) =>
  ballots > 0 ? [{ kind: "leftBehind", sheet: "", text: String(ballots) }] : [];
