import type { Renamed } from "../../content/content.ts";
import { Refusal } from "../../content/refusal.ts";
import { freeName, takenNames } from "../../sheets/free-name.ts";
import { findSheet, type KitSheet, type KitState, pinSheet } from "../../sheets/kit.ts";
import type { OtherNames } from "../../sheets/other-names.ts";
import { useNames } from "../../sheets/range-naming.ts";
import { reconnect } from "../../sheets/reconnect.ts";
import { namesOf, needs, type Part, parts } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { SheetNames, SheetTemplate } from "../../sheets/sheet-template.ts";
import { tablePlaces } from "../../sheets/table-places.ts";
import { fillSheet, nameRanges, sizeSheet } from "../../sheets/template.ts";
import { templateOf } from "../../sheets/template-of.ts";
import type { ActionContext } from "../action-context.ts";
import { writeLockBack } from "../rubric/lock-weights.ts";

/** What was added: the sheets' names, and those that could not have their usual one. */
export interface Addition {
  readonly sheets: readonly Sheet[];
  readonly renamed: readonly Renamed[];
}

/** The wanted parts and those they need, as far as they are not in the workbook or were left unfinished. */
export function missingParts(state: KitState | undefined, wanted: readonly Part[], sheets: readonly Sheet[]): readonly Part[] {
  const all = new Set(wanted.flatMap((part) => [...needs[part], part]));
  return parts.filter((part) => all.has(part) && !(state?.sheets[part]?.built && findSheet(state, part, sheets)));
}

/**
 * Adds sheets of the kit; call it while locked. Existing sheets are never touched.
 *
 * It may break off at any call. The names are noted before sheets are made and the ids before they are filled, so that the next run goes on
 * where this one stopped: an empty sheet of a noted name is ours, a sheet of a noted id is filled again.
 *
 * @throws Refusal when one of the kit's range names belongs to somebody else
 */
export function addParts({ spreadsheet, kit, content }: ActionContext, wanted: readonly Part[]): Addition {
  const existing = spreadsheet.getSheets();
  const missing = missingParts(kit.state, wanted, existing);
  if (missing.length === 0) return { sheets: [], renamed: [] };
  refuseTakenNames(spreadsheet, kit.state, missing);
  let state: KitState = kit.state ?? {
    id: Utilities.getUuid(),
    file: spreadsheet.getId(),
    filed: {},
    language: content.language,
    sheets: {},
    lastCode: 0,
    samples: [],
  };
  const note = (part: Part, entry: KitSheet) => {
    state = { ...state, sheets: { ...state.sheets, [part]: entry } };
  };

  const found = new Map(missing.map((part) => [part, findSheet(state, part, existing) ?? unfinished(state.sheets[part], existing)]));
  const taken = takenNames(existing);
  for (const part of missing) {
    if (!found.get(part)) note(part, { id: null, name: freeName(content.sheets[part].name, taken), built: false });
  }
  kit.save(state);

  let position = existing.length;
  const made = missing.map((part) => {
    const name = state.sheets[part]?.name ?? content.sheets[part].name;
    const before = found.get(part);
    const sheet = before ?? spreadsheet.insertSheet(name, position++);
    sizeSheet(sheet, templateOf(part, content, { interviews: name, candidates: name }));
    note(part, { id: sheet.getSheetId(), name, built: false });
    return { part, sheet, isNew: !before };
  });
  kit.save(state);

  const present = [...existing, ...made.map(({ sheet }) => sheet)];
  const nameOf = (part: "interviews" | "candidates") => findSheet(state, part, present)?.getName() ?? content.sheets[part].name;
  const names: SheetNames = {
    interviews: nameOf("interviews"),
    candidates: nameOf("candidates"),
    places: placesOn(existing, state, missing),
  };
  for (const { part, sheet } of made) state = { ...state, ...noted(nameRanges(sheet, templateOf(part, content, names), state.names)) };
  const ranges = state.names;
  if (ranges) {
    kit.save(state);
    useNames(present, ranges);
  }
  const filling = made.map((each) => ({ ...each, template: templateOf(each.part, content, { ...names, ranges }) }));
  for (const { part, sheet, isNew, template } of filling) {
    fillSheet(sheet, template, isNew);
    if (part === "interviews" || part === "candidates")
      mendReaders(part, state, existing, (reader) => templateOf(reader, content, { ...names, ranges }));
    pinSheet(kit, sheet);
    note(part, { id: sheet.getSheetId(), name: sheet.getName(), built: true });
    kit.save(state);
  }
  if (made.some(({ part }) => part === "rubric")) writeLockBack({ spreadsheet, kit, content }, present);
  const renamed = made.flatMap(({ part, sheet }) => {
    const usual = content.sheets[part].name;
    return sheet.getName() === usual ? [] : [{ usual, given: sheet.getName() }];
  });
  return { sheets: made.map(({ sheet }) => sheet), renamed };
}

/** Names that stand for others, where there are any. */
const noted = (names: OtherNames): Pick<KitState, "names"> => (Object.keys(names).length > 0 ? { names } : {});

/**
 * Where the columns of the sheets stand that formulas of new ones point at. Those that are made now stand where their templates put them; where
 * nothing that is made reads them, they are not looked for.
 */
function placesOn(existing: readonly Sheet[], state: KitState, missing: readonly Part[]): NonNullable<SheetNames["places"]> {
  const found = (part: "interviews" | "candidates") => {
    const isRead = missing.some((each) => needs[each].includes(part)) && !missing.includes(part);
    const sheet = isRead ? findSheet(state, part, existing) : undefined;
    return sheet && tablePlaces(sheet, part);
  };
  return { interviews: found("interviews"), candidates: found("candidates") };
}

/** A sheet that was made but not yet noted when a set-up broke off: it has the noted name and nothing on it. */
const unfinished = (entry: KitSheet | undefined, sheets: readonly Sheet[]): Sheet | undefined =>
  entry?.id === null ? sheets.find((sheet) => sheet.getName() === entry.name && sheet.getLastRow() === 0) : undefined;

/** A name of a part that the kit had before is ours, even where its sheet is gone. */
function refuseTakenNames(spreadsheet: ActionContext["spreadsheet"], state: KitState | undefined, missing: readonly Part[]): void {
  const wanted = missing.filter((part) => !state?.sheets[part]).flatMap((part) => namesOf[part]);
  if (wanted.length === 0) return;
  const taken = spreadsheet.getNamedRanges().find((range) => wanted.includes(range.getName()));
  if (!taken) return;
  const [name, sheet] = [taken.getName(), taken.getRange().getSheet().getName()];
  throw new Refusal((messages) => messages.rangeNameTaken(name, sheet));
}

/** When a sheet was deleted and comes back, the formulas of other sheets that pointed at the old one point at the new one. */
function mendReaders(part: Part, state: KitState, existing: readonly Sheet[], template: (reader: Part) => SheetTemplate): void {
  for (const reader of parts.filter((each) => needs[each].includes(part))) {
    const sheet = findSheet(state, reader, existing);
    const formulas = sheet?.getDataRange().getFormulas() ?? [];
    const models = sheet ? template(reader).blocks.flatMap(({ rows }) => rows.flat().filter((cell) => String(cell).startsWith("="))) : [];
    for (const [row, line] of formulas.entries()) {
      for (const [column, formula] of line.entries()) {
        const mended = reconnect(formula, models.map(String));
        if (mended) sheet?.getRange(row + 1, column + 1).setFormula(mended);
      }
    }
  }
}
