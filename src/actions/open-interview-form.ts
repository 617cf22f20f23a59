import type { MenuDesk } from "./desk.ts";
import { withKit } from "./set-up-kit.ts";

/** Opens the interview form beside the sheet; without a kit it offers to set one up first. */
export function openInterviewForm(desk: MenuDesk): void {
  const ready = withKit(desk);
  if (!ready) return;
  const words = HtmlService.createHtmlOutputFromFile(`sidebar-${ready.content.language}`).getContent();
  const page = HtmlService.createHtmlOutputFromFile("sidebar").append(words).setTitle(ready.content.messages.formTitle);
  ready.ui.showSidebar(page);
}
