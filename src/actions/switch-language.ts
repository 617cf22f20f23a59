import type { Content } from "../content/content.ts";
import { contentFor } from "../content/content-for.ts";
import { type Language, languages } from "../content/language.ts";
import { exerciseTemplate } from "../sheets/exercise/exercise-template.ts";
import { findSheet, type KitState, openKit } from "../sheets/kit.ts";
import { type Part, parts } from "../sheets/schema.ts";
import { ANY_NAMES, templateOf } from "../sheets/template-of.ts";
import { dictionaryOf } from "../sheets/translation/dictionary.ts";
import { translateSheet } from "../sheets/translation/translate-sheet.ts";
import { writtenWords } from "../sheets/written-words.ts";
import type { MenuDesk } from "./desk.ts";
import { presentPlans } from "./exercise/plan-sheets.ts";
import { addWholeKit } from "./set-up-kit.ts";
import { whileLocked } from "./while-locked.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the whole kit into a language, without touching what people typed or edited; a workbook without a kit gets one in that language, if the
 * user wants it. Choosing the language that the kit has already completes a switch that broke off.
 *
 * @param showMenu builds the menu anew in the language that now holds
 */
export function switchLanguage(desk: MenuDesk, to: Language, showMenu: (content: Content) => void): void {
  const { spreadsheet, ui, kit } = desk;
  const content = contentFor(to);
  const { messages } = content;
  if (!kit.state) {
    const answer = ui.alert(messages.kit, messages.offerSetUp, ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return;
    addWholeKit({ ...desk, content });
  } else {
    whileLocked(() => {
      const current = openKit(spreadsheet);
      if (current.state) current.save(translateKit(spreadsheet, current.state, content));
    });
    ui.alert(messages.kit, messages.language.done, ui.ButtonSet.OK);
  }
  showMenu(content);
}

/** Translates sheet by sheet. @returns what the kit is to remember; saved last, so that a switch that broke off is known to be unfinished */
function translateKit(spreadsheet: MenuDesk["spreadsheet"], state: KitState, content: Content): KitState {
  const sheets = spreadsheet.getSheets();
  const present = parts.flatMap((part) => {
    const sheet = state.sheets[part]?.built ? findSheet(state, part, sheets) : undefined;
    return sheet ? [{ part, sheet }] : [];
  });
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  const others = languages.filter((language) => language !== content.language).map(contentFor);
  // Every plan is made of the same words, whatever its amounts and however many lines it has.
  for (const { sheet, code } of presentPlans(state, sheets)) {
    for (const other of others) translateSheet(sheet, dictionaryOf(planTemplate(other, code), planTemplate(content, code)));
  }
  const named: KitState["sheets"] = Object.fromEntries(
    present.map(({ part, sheet }, i) => {
      spreadsheet.toast(content.messages.language.working(i + 1, present.length), content.messages.kit, SECONDS_SHOWN);
      for (const other of others) {
        const written = [writtenWords(part, other), writtenWords(part, content)] as const;
        translateSheet(sheet, dictionaryOf(templateOf(part, other, ANY_NAMES), templateOf(part, content, ANY_NAMES), written));
      }
      return [part, { id: sheet.getSheetId(), name: rename(sheet, part, content, others, taken), built: true }];
    }),
  );
  return { ...state, language: content.language, sheets: { ...state.sheets, ...named } };
}

const planTemplate = (content: Content, code: string) => exerciseTemplate(content, { code, budget: 0, currency: "", decimals: 2 }, 1);

/** Long enough to be read; the next sheet brings the next one. */
const SECONDS_SHOWN = 4;

/** Gives a sheet its usual name in the new language, unless somebody has given it another. @returns the name it has now */
function rename(sheet: Sheet, part: Part, content: Content, others: readonly Content[], taken: Set<string>): string {
  const name = sheet.getName();
  const number = others.map((other) => numberAfter(name, other.sheets[part].name)).find((each) => each !== undefined);
  if (number === undefined) return name;
  const usual = content.sheets[part].name;
  let free = usual + number;
  if (free === name) return name;
  for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${usual} ${next}`;
  taken.add(free.toLowerCase());
  sheet.setName(free);
  return free;
}

/** What follows the usual name: nothing, or the number of a sheet that could not have it. @example numberAfter("Rubric 2", "Rubric") → " 2" */
function numberAfter(name: string, usual: string): string | undefined {
  if (!name.startsWith(usual)) return undefined;
  const rest = name.slice(usual.length);
  return /^( \d+)?$/.test(rest) ? rest : undefined;
}
