import { findSheet, sheetsFor } from "../../sheets/kit.ts";
import type { Opening } from "../../wire/interview.ts";
import { selectedRow } from "../candidates/coded-candidates.ts";
import type { MenuDesk } from "../desk.ts";
import { openPage } from "../open-page.ts";
import { withKit } from "../workbook/set-up-kit.ts";

/**
 * Opens the interview form beside the sheet; without a kit it offers to set one up first. The page is told which row is selected, so that
 * loading the form need not look.
 *
 * @param panel true to begin with the panel, where ballots are revealed
 */
export function openInterviewForm(desk: MenuDesk, panel = false): void {
  const ready = withKit(desk);
  if (!ready) return;
  const { spreadsheet, kit, content, ui } = ready;
  const candidates = findSheet(kit.state, "candidates", sheetsFor(spreadsheet, kit, ["candidates"]));
  const opening: Opening = { row: candidates ? selectedRow(spreadsheet, candidates) : 0, panel };
  const words = openPage(`interview-${content.language}`).getContent();
  const page = openPage("interview")
    .append(`<script>var opening = ${JSON.stringify(opening)};</script>`)
    .append(words)
    .setTitle(content.messages.formTitle);
  ui.showSidebar(page);
}
