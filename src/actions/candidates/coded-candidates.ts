import { type CodedCandidate, candidatesOf, giveCodes, lacksCodes } from "../../sheets/candidate-codes.ts";
import { type CustomLabels, openKit } from "../../sheets/kit.ts";
import { type CandidateColumn, candidateColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { labelsChanged } from "../ballots/custom-labels.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";

/** Candidates with their codes; lines that were typed by hand get theirs now. */
export function codedCandidates(context: ActionContext, sheets: readonly Sheet[]): { candidates: readonly CodedCandidate[]; sheet: Sheet } {
  const list = kitTable(context, sheets, "candidates", candidateColumns);
  return { candidates: noteCandidates(context, sheets, list, () => undefined), sheet: list.sheet };
}

/**
 * The candidates of a list with their codes. Codes that are missing, and labels that have changed, are written down together, once nobody else
 * can be doing the same.
 */
export function noteCandidates(
  context: ActionContext,
  sheets: readonly Sheet[],
  list: Table<CandidateColumn>,
  wordsFor: (candidates: readonly CodedCandidate[]) => CustomLabels | undefined,
): readonly CodedCandidate[] {
  const isCoded = !lacksCodes(list);
  const known = isCoded ? candidatesOf(list) : [];
  const words = wordsFor(known);
  if (isCoded && !(words && labelsChanged(words, context.kit.state))) return known;
  return whileLocked(() => {
    const kit = openKit(context.spreadsheet);
    const { candidates, lastCode } = isCoded
      ? { candidates: known, lastCode: kit.state?.lastCode ?? 0 }
      : giveCodes(kitTable({ ...context, kit }, sheets, "candidates", candidateColumns), kit.state?.lastCode ?? 0);
    const current = wordsFor(candidates);
    if (kit.state) kit.save({ ...kit.state, lastCode, ...(current ? { words: current } : {}) });
    return candidates;
  });
}

export function selectedCandidate(
  spreadsheet: ActionContext["spreadsheet"],
  sheet: Sheet,
  candidates: readonly CodedCandidate[],
): string | null {
  return candidateIn(candidates, selectedRow(spreadsheet, sheet));
}

/** The selected row of a sheet, from 1; 0 while another sheet is in front. */
export function selectedRow(spreadsheet: ActionContext["spreadsheet"], sheet: Sheet): number {
  const active = spreadsheet.getActiveSheet();
  return active.getSheetId() === sheet.getSheetId() ? (active.getActiveRange()?.getRow() ?? 0) : 0;
}

export const candidateIn = (candidates: readonly CodedCandidate[], row: number): string | null =>
  candidates.find((candidate) => candidate.row === row)?.code ?? null;
