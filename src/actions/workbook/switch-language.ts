import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import { type Language, languages } from "../../content/language.ts";
import { type KitSheet, type KitState, openKit } from "../../sheets/kit.ts";
import type { Part } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { readSheet, translateSheet } from "../../sheets/translation/translate-sheet.ts";
import type { MenuContext } from "../action-context.ts";
import { translatePosts } from "../brief/job-posts.ts";
import { translateDocuments } from "../candidates/translate-documents.ts";
import { noticeLines, ownNotice, write as writeNotice } from "../candidates/write-notice.ts";
import { writeReportAnew } from "../check/check-workbook.ts";
import { whileLocked } from "../while-locked.ts";
import { addWholeKit } from "./set-up-kit.ts";
import { renameSheet, speakingSheets } from "./translated-sheets.ts";

/**
 * Puts the whole kit into a language, without touching what people typed or edited; a workbook without a kit gets one in that language, if the
 * user wants it. Choosing the language that the kit has already completes a switch that broke off.
 *
 * @param showMenu builds the menu anew in the language that now holds
 */
export function switchLanguage(context: MenuContext, to: Language, showMenu: (content: Content) => void, now: Date): void {
  const { spreadsheet, ui, kit } = context;
  const content = contentFor(to);
  const { messages } = content;
  if (!kit.state) {
    const answer = ui.alert(messages.kit, messages.offerSetUp, ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return;
    addWholeKit({ ...context, content });
  } else {
    const { kept, records } = whileLocked(() => {
      const current = openKit(spreadsheet);
      return current.state ? translateKit({ ...context, kit: current, content }, current.state, now) : { kept: [], records: [] };
    });
    const { done, postsKept, recordsKept } = messages.language;
    const said = [done, ...(kept.length > 0 ? [postsKept(kept)] : []), ...(records.length > 0 ? [recordsKept(records)] : [])];
    ui.alert(messages.kit, said.join("\n\n"), ui.ButtonSet.OK);
  }
  showMenu(content);
}

/** Names of sheets that keep their language: job posts that were edited, and records of decisions. */
interface Kept {
  readonly kept: readonly string[];
  readonly records: readonly string[];
}

/** The records of decisions that are in another language. */
const recordsIn = (state: KitState | undefined, sheets: readonly Sheet[], language: Language): string[] =>
  (state?.decisions ?? []).flatMap((entry) =>
    entry.language === language ? [] : sheets.filter((sheet) => sheet.getSheetId() === entry.sheet).map((sheet) => sheet.getName()),
  );

/** Puts everything into the language; what the kit is to remember is saved last, so that a switch which broke off is known to be unfinished. */
function translateKit(context: MenuContext, state: KitState, now: Date): Kept {
  const { spreadsheet, kit, content } = context;
  const { messages } = content;
  const sheets = spreadsheet.getSheets();
  const others = languages.filter((language) => language !== content.language).map(contentFor);
  const speaking = speakingSheets(state, sheets, [content, ...others]).flatMap((each) =>
    others.map((other) => ({ ...each, words: each.dictionary(other, content) })),
  );
  // Names first: formulas that are read name other sheets, and are written again as they were read.
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  for (const { sheet, usual } of speaking) if (usual) renameSheet(sheet, usual, content, others, taken);
  const read = speaking.map(({ sheet, words }) => readSheet(sheet, words));
  const named: Partial<Record<Part, KitSheet>> = {};
  for (const [i, { sheet, part, words }] of speaking.entries()) {
    spreadsheet.toast(messages.language.working(i + 1, speaking.length), messages.kit, SECONDS_SHOWN);
    const before = read[i];
    if (before) translateSheet(before, words);
    if (part) named[part] = { id: sheet.getSheetId(), name: sheet.getName(), built: true };
  }
  const { posts, kept } = translatePosts(context, sheets, (sheet) =>
    renameSheet(sheet, ({ jobPost }) => jobPost.sheet, content, others, taken),
  );
  translateDocuments(context, sheets, (sheet, usual) => renameSheet(sheet, usual, content, others, taken), now);
  const notice = ownNotice(context, sheets);
  if (notice) {
    writeNotice(context, noticeLines(context, sheets));
    renameSheet(notice, ({ retention }) => retention.notice.sheet, content, others, taken);
  }
  const report = sheets.find((sheet) => sheet.getSheetId() === state.check);
  if (report) {
    renameSheet(report, (each) => each.messages.check.sheet, content, others, taken);
    writeReportAnew(context, now);
  }
  // What has been noted since, such as the id of a criterion or what the documents say of themselves, stays noted.
  const known = kit.state ?? state;
  kit.save({ ...known, language: content.language, sheets: { ...known.sheets, ...named }, ...(posts.length > 0 ? { posts } : {}) });
  return { kept, records: recordsIn(kit.state, sheets, content.language) };
}

/** Long enough to be read; the next sheet brings the next one. */
const SECONDS_SHOWN = 4;
