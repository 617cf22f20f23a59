import type { Applicant } from "../../domain/applicants/applicant.ts";
import { type ApplicantField, applicantFields } from "../../domain/applicants/column-use.ts";
import type { LikelySame } from "../../domain/applicants/likely-same.ts";
import { candidateCode } from "../../domain/candidate-code.ts";
import { cellText } from "../../domain/cell-text.ts";
import { textOf } from "../../domain/cell-value.ts";
import { giveCodes } from "../../sheets/candidate-codes.ts";
import type { KitState } from "../../sheets/kit.ts";
import type { CandidateColumn, CandidateDetail } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { appendRows, type CellValue } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { type CandidatesTable, candidatesTable } from "./candidates-table.ts";

/** The kit's memory has room for so many marks; a line that it has forgotten is asked about again. */
const REMEMBERED = 1_500;

/** The marks of the lines that came in before. */
export const marksOf = (state: KitState | undefined): readonly string[] => (state?.arrived ?? "").split(" ").filter(Boolean);

type Details = Applicant["details"];

/**
 * Adds applicants below the last candidate, and fills blank cells of those who are there already; call it while locked. The codes are noted
 * with the lines' marks before anything is written, so that an attempt which broke off is completed and nobody is there twice.
 *
 * @param same applicants who are somebody else on the list, or a candidate
 * @returns the codes of those who were added, in the order of the list
 */
export function addApplicants(
  context: ActionContext,
  sheets: readonly Sheet[],
  added: readonly Applicant[],
  same: readonly LikelySame[],
): readonly string[] {
  const { kit, content } = context;
  const table = candidatesTable(context, sheets);
  const { lastCode } = giveCodes(table, kit.state?.lastCode ?? 0);
  const begun = kit.state?.arriving ?? {};
  let last = lastCode;
  const numbers = Object.fromEntries(added.map(({ mark }) => [mark, begun[mark] ?? ++last]));
  if (kit.state && added.length > 0) kit.save({ ...kit.state, lastCode: last, arriving: { ...begun, ...numbers } });

  const codeOf = ({ mark }: Applicant): string => candidateCode(numbers[mark] ?? 0);
  const rowOf = new Map(table.rows.flatMap((row) => (textOf(row.cells.code) === "" ? [] : [[textOf(row.cells.code), row] as const])));
  const merged = mergedDetails(added, same);
  const lines = added.map((applicant) => ({ code: codeOf(applicant), details: merged.get(applicant.row) ?? applicant.details }));
  const stage = content.sheets.candidates.stages[0];
  const missing = lines.filter(({ code }) => !rowOf.has(code));
  if (missing.length > 0)
    appendRows(
      table,
      missing.map(({ code, details }) => lineOf(code, stage, details)),
    );
  const present = [...lines.filter(({ code }) => rowOf.has(code)), ...ofCandidates(same)];
  for (const { code, details } of present) {
    const row = rowOf.get(code);
    if (row) fillBlanks(table, row, details);
  }

  if (kit.state) {
    const { arriving: _, ...state } = kit.state;
    const marks = [...added, ...same.map(({ applicant }) => applicant)].map(({ mark }) => mark);
    kit.save({ ...state, arrived: [...marksOf(state), ...marks].slice(-REMEMBERED).join(" ") });
  }
  return lines.map(({ code }) => code);
}

/** What is known of each applicant together with the later lines that are the same person, by the row of the first. */
function mergedDetails(added: readonly Applicant[], same: readonly LikelySame[]): ReadonlyMap<number, Details> {
  const merged = new Map(added.map(({ row, details }) => [row, details]));
  for (const { applicant, as } of same) {
    const target = as.kind === "applicant" ? rootOf(as.row, same) : undefined;
    const before = target === undefined ? undefined : merged.get(target);
    if (target !== undefined && before) merged.set(target, filled(before, applicant.details));
  }
  return merged;
}

/** The first line of a person; undefined where that is a candidate who is there. */
function rootOf(row: number, same: readonly LikelySame[]): number | undefined {
  const found = same.find(({ applicant }) => applicant.row === row);
  if (!found) return row;
  return found.as.kind === "applicant" ? rootOf(found.as.row, same) : undefined;
}

/** Lines that are candidates who are there already, directly or through an earlier line. */
function ofCandidates(same: readonly LikelySame[]): { code: string; details: Details }[] {
  const codeOf = ({ as }: LikelySame): string | undefined => {
    if (as.kind === "candidate") return as.code;
    const earlier = same.find(({ applicant }) => applicant.row === as.row);
    return earlier && codeOf(earlier);
  };
  return same.flatMap((each) => {
    const code = codeOf(each);
    return code === undefined ? [] : [{ code, details: each.applicant.details }];
  });
}

const filled = (before: Details, more: Details): Details =>
  Object.fromEntries(applicantFields.map((field) => [field, before[field] || more[field]])) as Record<ApplicantField, string>;

type Line = Record<CandidateColumn | CandidateDetail, CellValue>;

const lineOf = (code: string, stage: string, details: Details): Line => {
  const texts = Object.fromEntries(applicantFields.map((field) => [field, details[field] === "" ? null : cellText(cut(details[field]))]));
  return { ...(texts as Record<ApplicantField, CellValue>), code: cellText(code), stage: cellText(stage), keepUntil: null };
};

/** A cell holds no more, and an apostrophe may come before it. */
const cut = (text: string): string => text.slice(0, 49_000);

function fillBlanks(table: CandidatesTable, { number, cells }: CandidatesTable["rows"][number], details: Details): void {
  for (const field of applicantFields) {
    const column = table.columns[field];
    if (column > 0 && textOf(cells[field]) === "" && details[field] !== "") {
      table.sheet.getRange(number, column).setValue(cellText(cut(details[field])));
    }
  }
}
