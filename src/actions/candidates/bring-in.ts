import { Refusal } from "../../content/refusal.ts";
import { type Applicant, readApplicants } from "../../domain/applicants/applicant.ts";
import { applicantFields } from "../../domain/applicants/column-use.ts";
import { likelySame } from "../../domain/applicants/likely-same.ts";
import { codeNumber } from "../../domain/candidate-code.ts";
import { textOf } from "../../domain/cell-value.ts";
import { openKit } from "../../sheets/kit.ts";
import type { MenuContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { addApplicants, marksOf } from "./add-applicants.ts";
import { askSamePeople } from "./ask-same-people.ts";
import { type CandidatesTable, candidatesTable } from "./candidates-table.ts";
import { chooseColumns } from "./choose-columns.ts";
import { chooseSource } from "./choose-source.ts";

/** So many come in at once; the next go takes the others. */
const MOST_AT_ONCE = 1_000;

/** How many names the preview shows. */
const SHOWN = 8;

/**
 * Brings applicants in from a sheet of the workbook: asks which, what its columns are, and who is already there; shows what would be added, and
 * adds it. The sheet is only read. Choosing it again later brings in the lines that are new.
 */
export function bringInApplicants(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { spreadsheet, ui, kit, content } = ready;
  const { bringIn } = content.messages;
  const sheets = spreadsheet.getSheets();
  const source = chooseSource(ready, sheets);
  if (!source) return;
  const table = candidatesTable(ready, sheets);
  const chosen = chooseColumns(
    ready,
    source,
    applicantFields.filter((field) => table.columns[field] > 0),
  );
  if (!chosen) return;
  const all = readApplicants(source.cells, String(source.sheet.getSheetId()), chosen.heading, chosen.uses);
  if (all.length === 0) throw new Refusal((messages) => messages.bringIn.nobody(source.name));
  const known = new Set(marksOf(kit.state));
  const unknown = all.filter(({ mark }) => !known.has(mark));
  const fresh = unknown.slice(0, MOST_AT_ONCE);
  if (fresh.length === 0) throw new Refusal((messages) => messages.bringIn.everybodyThere(source.name));

  // Those of an attempt that broke off have their codes already: they are completed, and not asked about again.
  const arriving = kit.state?.arriving ?? {};
  const asked = likelySame(fresh, candidatesOf(table, arriving)).filter(({ applicant }) => arriving[applicant.mark] === undefined);
  const same = askSamePeople(ready, asked);
  if (!same) return;
  const added = fresh.filter((applicant) => !same.some((each) => each.applicant === applicant));
  const facts = { sheet: source.name, added: added.length, same: same.length, before: all.length - unknown.length, left: chosen.left };
  const lines = added.slice(0, SHOWN).map(lineOf);
  const preview = bringIn.preview({ ...facts, lines, more: added.length - lines.length, rest: unknown.length - fresh.length });
  if (ui.alert(bringIn.title, preview, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const codes = whileLocked(() => {
    const given = addApplicants({ ...ready, kit: openKit(spreadsheet) }, sheets, added, same);
    table.sheet.activate();
    return given;
  });
  ui.alert(bringIn.title, bringIn.done({ ...facts, from: codes[0] ?? "", to: codes[codes.length - 1] ?? "" }), ui.ButtonSet.OK);
}

/** Who is in Candidates; without those whom an attempt that broke off put there. */
function candidatesOf(table: CandidatesTable, arriving: Readonly<Record<string, number>>) {
  const codes = new Set(Object.values(arriving));
  return table.rows.flatMap(({ cells }) => {
    const [code, name, contact] = [textOf(cells.code), textOf(cells.name), textOf(cells.contact)];
    return name === "" || codes.has(codeNumber(code)) ? [] : [{ code, name, contact }];
  });
}

const lineOf = ({ details: { name, contact } }: Applicant): string => `• ${[name, contact].filter((each) => each !== "").join(" · ")}`;
