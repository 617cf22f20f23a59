import { withAddedInterviewers, withInserted } from "../brief-lines.ts";
import { isErrorText, textOf } from "../cell-value.ts";
import { type Check, type CheckedRow, type Finding, inCell } from "./checked-workbook.ts";

/** Formulas that were overwritten, lost what they pointed at, or cannot show their results. */
export const formulas: Check = ({ parts, plans }) =>
  [...parts, ...plans].flatMap(({ sheet, id, formulas: found }) =>
    found.map(({ kind, row, column, text, formula }): Finding => {
      const at = { id, row, column };
      if (kind === "inTheWay") return { kind: "inTheWay", sheet, at, text, repair: { kind: "clear" } };
      const repair = formula === undefined ? {} : { repair: { kind: "formula", value: formula } as const };
      return { kind: kind === "gone" ? "formulaGone" : "formulaBroken", sheet, at, text, ...repair };
    }),
  );

/** Lines where anything can be typed although their column has a rule. */
export const rules: Check = ({ parts }) =>
  parts.flatMap(({ part, sheet, id, rules: missing }) =>
    missing.map(({ row, last, column, rule }): Finding => {
      const text = last > row ? `${row}–${last}` : String(row);
      return { kind: "ruleGone", sheet, at: { id, row, column }, text, repair: { kind: "rule", part, rule, last } };
    }),
  );

/** Filters that end above the last line: a sort would tear the rest off. */
export const filters: Check = ({ parts }) =>
  parts.flatMap(({ sheet, id, filter }): Finding[] =>
    filter
      ? [
          {
            kind: "filterShort",
            sheet,
            at: { id, row: filter.end + 1, column: 1 },
            text: String(filter.end),
            wanted: String(filter.used),
            repair: { kind: "filter", heading: filter.heading },
          },
        ]
      : [],
  );

/** Sheets that lost the mark by which they are found quickly. */
export const pins: Check = ({ parts }) =>
  parts.flatMap(({ sheet, id, isPinned }): Finding[] =>
    isPinned ? [] : [{ kind: "markGone", sheet, at: { id, row: 1, column: 1 }, repair: { kind: "pin" } }],
  );

/** Lines of the role brief that lost the key by which the kit knows them, and lines among the others that it does not know. */
export const briefKeys: Check = ({ tables: { roleBrief }, briefLines }) => {
  const column = roleBrief?.columns.key;
  if (!roleBrief || column === undefined) return [];
  const { rows, sheet, id, heading } = roleBrief;
  const keyOf = (row: CheckedRow | undefined): string => textOf(row?.cells.key);
  const present = new Set(rows.map(keyOf));
  const lost = briefLines.filter(({ key }) => key !== "" && !present.has(key));
  const restored = new Set<number>();
  const gone = lost.map(({ key, labels }): Finding => {
    const row = rows.find((each) => keyOf(each) === "" && labels.includes(textOf(each.cells.field)));
    if (!row) return { kind: "keyGone", sheet, at: { id, row: heading, column: roleBrief.columns.field ?? 1 }, text: labels[0] ?? key };
    restored.add(row.number);
    const at = { id, row: row.number, column };
    return { kind: "keyGone", sheet, at, text: labels[0] ?? key, repair: { kind: "write", value: key } };
  });
  const known = new Set(briefLines.flatMap(({ labels }) => labels));
  const lines = rows.map((row) => ({ key: keyOf(row), label: row.cells.field, answer: row.cells.answer }));
  const counted = withAddedInterviewers(withInserted(lines), [...known]);
  const last = rows.reduce((found, row, i) => (keyOf(row) === "" ? found : i), -1);
  const kinds = ["goal", "platform", "interviewer"] as const;
  const own = rows.slice(0, last).flatMap((row, i): Finding[] => {
    const label = textOf(row.cells.field);
    if (counted[i]?.key !== "" || label === "" || known.has(label) || isErrorText(label) || restored.has(row.number)) return [];
    const beside = [rows[i + 1], rows[i - 1]].map((each) => keyOf(each).split(":")[0]);
    const kind = kinds.find((each) => beside.includes(each));
    if (kind === undefined) return [];
    return [{ kind: "lineUncounted", sheet, at: { id, row: row.number, column }, text: label, repair: { kind: "write", value: kind } }];
  });
  return [...gone, ...own];
};

/** Platforms with a wanted level on lines beyond the last one that has a column in Candidates. */
export const platformColumns: Check = ({ tables: { roleBrief, candidates }, platformLines }) => {
  if (!roleBrief || !candidates || !platformLines) return [];
  const { first, last, columns } = platformLines;
  return roleBrief.rows
    .filter(({ number }) => number >= first + columns && number <= last)
    .filter(({ cells }) => textOf(cells.field) !== "" && textOf(cells.answer) !== "")
    .map(({ number, cells }) =>
      inCell(roleBrief, number, "field", "platformColumn", { text: textOf(cells.field), wanted: candidates.sheet }),
    );
};
