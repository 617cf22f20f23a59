import { textOf } from "../cell-value.ts";
import { criteriaNamed, criterionFinder } from "../criterion-finder.ts";
import { nameKey } from "../name-key.ts";
import { type Check, type CheckedRow, type Finding, inCell } from "./checked-workbook.ts";

/** The lines after the first that say the same in a column, with the line that said it first; blanks and capitals do not matter. */
function repeated(rows: readonly CheckedRow[], column: string): { readonly row: CheckedRow; readonly first: CheckedRow }[] {
  const seen = new Map<string, CheckedRow>();
  return rows.flatMap((row) => {
    const text = nameKey(row.cells[column]);
    if (text === "") return [];
    const first = seen.get(text);
    if (!first) seen.set(text, row);
    return first ? [{ row, first }] : [];
  });
}

/**
 * Two candidates with one code share their ratings. The newer one, further down, may get a code of its own as long as no rating under the shared
 * code is clearly meant for them.
 */
export const duplicateCodes: Check = ({ tables: { candidates, interviews } }) =>
  candidates
    ? repeated(candidates.rows, "code").map(({ row, first }): Finding => {
        const [code, name, other] = [row.cells.code, row.cells.name, first.cells.name].map((cell) => textOf(cell).toLowerCase());
        const isRated =
          !interviews ||
          interviews.columns.code === undefined ||
          interviews.columns.candidate === undefined ||
          interviews.rows.some(({ cells }) => textOf(cells.code).toLowerCase() === code && textOf(cells.candidate).toLowerCase() === name);
        const safe = name !== "" && name !== other && !isRated;
        return inCell(candidates, row.number, "code", "duplicateCode", {
          text: textOf(row.cells.code),
          wanted: textOf(first.cells.name),
          ...(safe ? { repair: { kind: "newCode" } } : {}),
        });
      })
    : [];

/** Two criteria of one id or one name: each rating would count for both, or for neither. */
export const duplicateCriteria: Check = ({ tables: { rubric } }) =>
  rubric
    ? (["id", "criterion"] as const).flatMap((column) =>
        repeated(rubric.rows, column).map(({ row }) =>
          inCell(rubric, row.number, column, "duplicateCriterion", { text: textOf(row.cells[column]) }),
        ),
      )
    : [];

/** Ratings, or a work sample, of somebody who is not among the candidates. */
export const unknownCandidates: Check = ({ tables: { candidates, interviews, workSamples } }) => {
  if (!candidates || candidates.columns.code === undefined) return [];
  const codes = new Set(candidates.rows.map(({ cells }) => nameKey(cells.code)));
  return [interviews, workSamples].flatMap((table) =>
    table
      ? onceEach(table.rows, "code", (code) => !codes.has(nameKey(code))).map(({ number, cells }) =>
          inCell(table, number, "code", "unknownCandidate", { text: `${textOf(cells.code)} ${textOf(cells.candidate)}`.trim() }),
        )
      : [],
  );
};

/** Ratings on something that is not in the rubric. */
export const unknownCriteria: Check = ({ tables: { rubric, interviews } }) => {
  if (!rubric || !interviews || rubric.columns.id === undefined) return [];
  const ids = new Set(rubric.rows.map(({ cells }) => textOf(cells.id)));
  return onceEach(interviews.rows, "criterionId", (id) => !ids.has(id)).map(({ number, cells }) =>
    inCell(interviews, number, "criterionId", "unknownCriterion", {
      text: `${textOf(cells.criterionId)} ${textOf(cells.criterion)}`.trim(),
    }),
  );
};

/** The first line with each value that fits; a hundred ratings of one deleted candidate are one finding. */
function onceEach(rows: readonly CheckedRow[], column: string, fits: (text: string) => boolean): CheckedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const text = textOf(cells[column]);
    if (text === "" || seen.has(text) || !fits(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Questions that feed a criterion the rubric does not have; ids and names are both understood. */
export const unknownFed: Check = ({ tables: { rubric, questions } }) => {
  if (!rubric || !questions || rubric.columns.id === undefined) return [];
  const idOf = criterionFinder(rubric.rows.map(({ cells }) => ({ id: textOf(cells.id), name: textOf(cells.criterion) })));
  return questions.rows.flatMap(({ number, cells }) => {
    const { unknown } = criteriaNamed(cells.criteria, idOf);
    return unknown.length > 0 ? [inCell(questions, number, "criteria", "unknownFed", { text: unknown.join(", ") })] : [];
  });
};

/** An interviewer named twice would have to hand in two ballots before anybody may see them. */
export const interviewersTwice: Check = ({ tables: { roleBrief } }) => {
  if (!roleBrief) return [];
  const lines = roleBrief.rows.filter(({ cells }) => textOf(cells.key).startsWith("interviewer"));
  return repeated(lines, "field").map(({ row }) =>
    inCell(roleBrief, row.number, "field", "interviewerTwice", { text: textOf(row.cells.field) }),
  );
};
