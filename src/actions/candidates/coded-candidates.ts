import { type CodedCandidate, candidatesOf, giveCodes, lacksCodes } from "../../sheets/candidate-codes.ts";
import { type AskedWords, openKit } from "../../sheets/kit.ts";
import { type CandidateColumn, candidateColumns } from "../../sheets/schema.ts";
import type { Table } from "../../sheets/table.ts";
import { isNews } from "../ballots/asked-words.ts";
import type { Desk } from "../desk.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Candidates with their codes; lines that were typed by hand get theirs now. */
export function codedCandidates(desk: Desk, sheets: readonly Sheet[]): { candidates: readonly CodedCandidate[]; sheet: Sheet } {
  const list = kitTable(desk, sheets, "candidates", candidateColumns);
  return { candidates: noteCandidates(desk, sheets, list, () => undefined), sheet: list.sheet };
}

/**
 * The candidates of a list with their codes. Codes that are missing, and words that are news, are written down together, once nobody else
 * can be doing the same.
 */
export function noteCandidates(
  desk: Desk,
  sheets: readonly Sheet[],
  list: Table<CandidateColumn>,
  wordsFor: (candidates: readonly CodedCandidate[]) => AskedWords | undefined,
): readonly CodedCandidate[] {
  const isCoded = !lacksCodes(list);
  const known = isCoded ? candidatesOf(list) : [];
  const words = wordsFor(known);
  if (isCoded && !(words && isNews(words, desk.kit.state))) return known;
  return whileLocked(() => {
    const kit = openKit(desk.spreadsheet);
    const { candidates, lastCode } = isCoded
      ? { candidates: known, lastCode: kit.state?.lastCode ?? 0 }
      : giveCodes(kitTable({ ...desk, kit }, sheets, "candidates", candidateColumns), kit.state?.lastCode ?? 0);
    const current = wordsFor(candidates);
    if (kit.state) kit.save({ ...kit.state, lastCode, ...(current ? { words: current } : {}) });
    return candidates;
  });
}

export function selectedCandidate(spreadsheet: Desk["spreadsheet"], sheet: Sheet, candidates: readonly CodedCandidate[]): string | null {
  return candidateIn(candidates, selectedRow(spreadsheet, sheet));
}

/** The selected row of a sheet, from 1; 0 while another sheet is in front. */
export function selectedRow(spreadsheet: Desk["spreadsheet"], sheet: Sheet): number {
  const active = spreadsheet.getActiveSheet();
  return active.getSheetId() === sheet.getSheetId() ? (active.getActiveRange()?.getRow() ?? 0) : 0;
}

export const candidateIn = (candidates: readonly CodedCandidate[], row: number): string | null =>
  candidates.find((candidate) => candidate.row === row)?.code ?? null;
