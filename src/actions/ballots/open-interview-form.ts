import { findSheet, sheetsFor } from "../../sheets/kit.ts";
import type { FormLaunch } from "../../wire/interview.ts";
import type { MenuContext } from "../action-context.ts";
import { selectedRow } from "../candidates/coded-candidates.ts";
import { pageOf } from "../page-of.ts";
import { whileLocked } from "../while-locked.ts";
import { ownIdentity } from "../workbook/own-identity.ts";
import { withKit } from "../workbook/set-up-kit.ts";

/**
 * Opens the interview form beside the sheet; without a kit it offers to set one up first. The page is told which row is selected, so that
 * loading the form need not look.
 *
 * @param panel true to begin with the panel, where ballots are revealed
 */
export function openInterviewForm(context: MenuContext, panel = false): void {
  const ready = withKit(context);
  if (!ready) return;
  const { spreadsheet, kit, content, ui } = ready;
  if (kit.state?.file !== spreadsheet.getId()) whileLocked(() => ownIdentity(spreadsheet));
  const candidates = findSheet(kit.state, "candidates", sheetsFor(spreadsheet, kit, ["candidates"]));
  const launch: FormLaunch = { row: candidates ? selectedRow(spreadsheet, candidates) : 0, panel };
  ui.showSidebar(pageOf("interview", content, { launch }).setTitle(content.messages.formTitle));
}
