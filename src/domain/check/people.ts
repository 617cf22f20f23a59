import { closestName } from "../ballot/closest-name.ts";
import { textOf } from "../cell-value.ts";
import { isSource } from "../exercise/source-name.ts";
import { nameKey } from "../name-key.ts";
import { type Check, type CheckedRow, type CheckedTable, type Finding, inCell } from "./checked-workbook.ts";

/** Letters that two names may differ in and still look like one, as a part of their length: fewer than the guess of a form may use. */
const NEAR = 0.2;

/** Interviewers in the log who are not named in the brief, or whose name is nearly that of somebody who is. Sources that are no people are left out. */
export const unlisted: Check = ({ tables: { interviews, roleBrief }, sources }) => {
  if (!interviews || !roleBrief) return [];
  const named = interviewersIn(roleBrief);
  if (named.length === 0) return [];
  const keys = new Set(named.map(nameKey));
  const isKnown = (name: string): boolean => keys.has(nameKey(name)) || sources.some((source) => isSource(name, source));
  const strangers = firstOfEach(interviews.rows, "interviewer").filter(({ cells }) => !isKnown(textOf(cells.interviewer)));
  return strangers.map(({ number, cells }) => {
    const text = textOf(cells.interviewer);
    const near = closestName(text, named, NEAR);
    return inCell(interviews, number, "interviewer", near === null ? "unlisted" : "nearName", { text, wanted: near ?? "" });
  });
};

/** Names that differ in a letter or two: of candidates, and of interviewers in the brief. */
export const nearNames: Check = ({ tables: { candidates, roleBrief } }) => [
  ...(candidates ? nearIn(candidates, "name", candidates.rows) : []),
  ...(roleBrief ? nearIn(roleBrief, "field", roleBrief.rows.filter(isInterviewer)) : []),
];

function nearIn(table: CheckedTable, column: string, rows: readonly CheckedRow[]): Finding[] {
  const before: string[] = [];
  return rows.flatMap(({ number, cells }): Finding[] => {
    const text = textOf(cells[column]);
    if (text === "") return [];
    const near = closestName(
      text,
      before.filter((each) => nameKey(each) !== nameKey(text) && each.split(" ").length === text.split(" ").length),
      NEAR,
    );
    before.push(text);
    return near === null ? [] : [inCell(table, number, column, "nearName", { text, wanted: near })];
  });
}

/** Ballots that are held back for somebody who is not among the candidates, that cannot be read, or that are fewer than the kit remembers. */
export const heldBallots: Check = ({ tables: { candidates }, held }) => {
  if (!candidates || candidates.columns.code === undefined) return [];
  const codes = new Set(candidates.rows.map(({ cells }) => nameKey(cells.code)));
  const gone = [...new Set(held.candidates.filter((code) => !codes.has(nameKey(code))))];
  const at = { id: candidates.id, row: candidates.heading, column: candidates.columns.code };
  return [
    ...gone.map((code): Finding => ({ kind: "heldForNobody", sheet: candidates.sheet, at, text: code })),
    ...(held.damaged > 0 ? [{ kind: "heldDamaged", sheet: "", text: String(held.damaged) } as const] : []),
    ...(held.lost > 0 ? [{ kind: "heldLost", sheet: "", text: String(held.lost) } as const] : []),
  ];
};

const isInterviewer = ({ cells }: CheckedRow): boolean => textOf(cells.key).startsWith("interviewer");
const interviewersIn = ({ rows }: CheckedTable): string[] =>
  rows.filter(isInterviewer).flatMap(({ cells }) => (textOf(cells.field) === "" ? [] : [textOf(cells.field)]));

function firstOfEach(rows: readonly CheckedRow[], column: string): CheckedRow[] {
  const seen = new Set([""]);
  return rows.filter(({ cells }) => {
    const key = nameKey(cells[column]);
    return !seen.has(key) && seen.add(key);
  });
}
