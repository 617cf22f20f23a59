import { textOf } from "../cell-value.ts";
import { nameKey } from "../name-key.ts";
import { type Check, type CheckedRow, type Finding, inCell } from "./checked-workbook.ts";

/**
 * Two ballots of one person for one candidate that both count, because somebody deleted the lines of the one that stood between them. The later one
 * replaces the earlier: that it does is written onto its first line.
 */
export const doubledVoices: Check = ({ tables: { interviews } }) => {
  if (!interviews || interviews.columns.replaces === undefined) return [];
  const replaced = new Set(interviews.rows.map(({ cells }) => textOf(cells.replaces).toLowerCase()));
  const voices = new Map<string, Map<string, CheckedRow>>();
  for (const row of interviews.rows) {
    const { ballot, code, interviewer, rating } = row.cells;
    const id = textOf(ballot).toLowerCase();
    if (id === "" || replaced.has(id) || typeof rating !== "number") continue;
    const key = JSON.stringify([nameKey(code), nameKey(interviewer)]);
    const own = voices.get(key) ?? new Map<string, CheckedRow>();
    if (!own.has(id)) own.set(id, row);
    voices.set(key, own);
  }
  return [...voices.values()].flatMap((own) => {
    const ballots = [...own];
    return ballots.slice(1).map(([, row], i): Finding => {
      const { interviewer, candidate, code } = row.cells;
      return inCell(interviews, row.number, "replaces", "voiceTwice", {
        text: textOf(interviewer),
        wanted: textOf(candidate) || textOf(code),
        repair: { kind: "write", value: textOf(ballots[i]?.[1].cells.ballot) },
      });
    });
  });
};
