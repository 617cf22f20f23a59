import type { Content } from "../../content/content.ts";
import { Refusal } from "../../content/refusal.ts";
import { findSheet } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { readBasis } from "../decision/decision-basis.ts";
import { fillForm, readForm } from "../decision/decision-form.ts";
import { isUntouched } from "../decision/write-document.ts";
import { writeTexts } from "../decision/write-letters.ts";
import { writePage } from "./show-candidate-page.ts";

/**
 * Puts the documents that nobody has edited into the language of the context, and what the kit suggests on the sheet of the decision. A recorded
 * decision and its memo stay in the language in which they were recorded: they keep what stood.
 *
 * Where the workbook is in no state to tell anything, documents stay as they are: that must not keep anybody from changing the language.
 *
 * @param rename gives a sheet its usual name
 */
export function translateDocuments(
  context: ActionContext,
  sheets: readonly Sheet[],
  rename: (sheet: Sheet, usual: (content: Content) => string) => void,
  now: Date,
): void {
  const { kit } = context;
  try {
    if (kit.state?.sheets.decision?.built && findSheet(kit.state, "decision", sheets))
      fillForm(context, readBasis(context, sheets), readForm(context, sheets), now);
    for (const entry of kit.state?.documents ?? []) {
      const sheet = sheets.find((each) => each.getSheetId() === entry.sheet);
      if (!sheet || entry.sort === "memo" || !isUntouched(sheet, entry)) continue;
      if (entry.sort === "letters") {
        writeTexts(context, entry.about ?? "");
        rename(sheet, ({ letters }) => letters.sheet);
      } else writePage(context, entry.sort, entry.code, now);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
