import { type CandidateColumn, type CandidateDetail, candidateColumns, candidateDetails } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";

export type CandidatesTable = Table<CandidateColumn | CandidateDetail>;

/** The candidates with everything that people type beside them. */
export const candidatesTable = (context: ActionContext, sheets: readonly Sheet[]): CandidatesTable =>
  kitTable<CandidateColumn | CandidateDetail>(context, sheets, "candidates", candidateColumns, candidateDetails);
