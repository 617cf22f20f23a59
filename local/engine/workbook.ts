import { engineLocale } from "../notation/locale.ts";
import { ServiceError } from "../notation/service-error.ts";
import type { CellResult } from "../runtime/cell-results.ts";
import { type CoreCommand, type EngineLocale, type EvaluatedCell, Model, type UID, type WorkbookData, type Zone } from "./engine.ts";
import { type Attachment, registerAttachments } from "./patches/attachments.ts";
import { registerBatch } from "./patches/batch.ts";
import { keepBlankResults } from "./patches/blank-results.ts";
import { callAnyName } from "./patches/called-names.ts";
import { registerCellFunctions } from "./patches/cell-functions.ts";
import { clearOnlyWhatIsThere } from "./patches/clearing.ts";
import { leaveEmptyBranchesBlank } from "./patches/empty-branches.ts";
import { evaluateLess } from "./patches/fewer-evaluations.ts";
import { registerFollowingRules } from "./patches/following-rules.ts";
import { keepFormulasAsTyped } from "./patches/formula-text.ts";
import { indexKeyedLookups } from "./patches/keyed-lookups.ts";
import { declareLambdaFunctions } from "./patches/lambda-functions.ts";
import { layOutWhenDrawn } from "./patches/layout-when-drawn.ts";
import { collectColorsWhenAsked } from "./patches/lazy-colors.ts";
import { lookUpAsGoogle } from "./patches/lookups.ts";
import { compileWhatTheEngineCannot } from "./patches/own-compilation.ts";
import { readR1C1References } from "./patches/r1c1-references.ts";
import { readExpressionsAsGoogle } from "./patches/regular-expressions.ts";
import { registerRestyling, type StyledCell } from "./patches/restyling.ts";
import { roundDecimals } from "./patches/rounding.ts";
import { registerSheetFunctions } from "./patches/sheet-functions.ts";
import { allowGoogleSheetNames } from "./patches/sheet-naming.ts";
import { sortBesideSpills } from "./patches/sort-beside-spills.ts";
import { splitIntoTypedPieces } from "./patches/split-function.ts";
import { padArrays } from "./patches/stacked-arrays.ts";
import { formatTextsAsCells } from "./patches/text-function.ts";
import { keepTextInFiles } from "./patches/text-in-files.ts";
import { takeWhatTypingTakes } from "./patches/typed-arguments.ts";
import { watchVolatileFunctions } from "./patches/volatile.ts";
import { defineXmatch } from "./patches/xmatch.ts";

registerBatch();
registerAttachments();
allowGoogleSheetNames();
registerFollowingRules();
registerSheetFunctions();
indexKeyedLookups();
watchVolatileFunctions();
collectColorsWhenAsked();
layOutWhenDrawn();
evaluateLess();
clearOnlyWhatIsThere();
registerRestyling();
sortBesideSpills();
keepBlankResults();
keepTextInFiles();
keepFormulasAsTyped();
callAnyName();
compileWhatTheEngineCannot();
leaveEmptyBranchesBlank();
readExpressionsAsGoogle();
splitIntoTypedPieces();
padArrays();
lookUpAsGoogle();
roundDecimals();
readR1C1References();
formatTextsAsCells();
declareLambdaFunctions();
defineXmatch();
takeWhatTypingTakes();

/** Everything that outlives an execution, as JSON: the file behind `--workbook` and `--save`, and what the page keeps in the browser. */
export interface WorkbookState {
  readonly format: "apps-script-workbook/1";
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly engine: WorkbookData;
  readonly properties: StoredProperties;
  readonly active: { readonly sheetId: UID; readonly zone: Zone };
  /** What the script's functions gave in cells, for readers of the file that do not have the script. */
  readonly cellResults?: readonly CellResult[];
}

export interface StoredProperties {
  readonly document: Readonly<Record<string, string>>;
  readonly script: Readonly<Record<string, string>>;
  readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Computes one call of a script's function in a cell: the host provides it, the engine's cells ask for it. */
export type CellFunction = (name: string, args: readonly unknown[]) => unknown;

/** A command of the engine, or one of ours (see attachments.ts). */
export type Command =
  | CoreCommand
  | { readonly type: "ATTACH"; readonly attachments: readonly Attachment[]; readonly detach?: readonly string[] }
  | { readonly type: "RESTYLE"; readonly sheetId: UID; readonly cells: readonly StyledCell[] };

/**
 * One spreadsheet document: the engine's model plus what Google keeps beside the grid (properties, locale, time zone).
 *
 * The services read through `model.getters` and change it only through `apply`.
 */
export class Workbook {
  readonly model: Model;
  readonly id: string;
  name: string;
  timeZone: string;
  readonly properties: { document: Record<string, string>; script: Record<string, string>; users: Record<string, Record<string, string>> };
  /** Set by the host: runs a script's function for a cell. */
  cellFunction: CellFunction | undefined;

  private constructor(state: WorkbookState) {
    const locale = requireLocale(state.locale);
    const engine = { ...state.engine, settings: { ...state.engine.settings, locale } };
    this.model = new Model(engine, { custom: { workbook: () => this }, mode: "normal" });
    keepCommandsWhole(this.model);
    this.id = state.id;
    this.name = state.name;
    this.timeZone = state.timeZone;
    const { document, script, users } = state.properties;
    this.properties = {
      document: { ...document },
      script: { ...script },
      users: Object.fromEntries(Object.entries(users).map(([user, store]) => [user, { ...store }])),
    };
    const { sheetId, zone } = state.active;
    if (this.model.getters.tryGetSheet(sheetId)) this.select(sheetId, zone);
  }

  /** An untitled spreadsheet with one empty sheet of Google's size, 1000 rows by 26 columns of 100 pixels. */
  static empty(locale = "en_US", timeZone = "Etc/UTC"): Workbook {
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    // Google's width; the engine's own is a little less.
    const cols = Object.fromEntries(Array.from({ length: 26 }, (_, index) => [index, { size: 100 }]));
    const sheet = { id: "0", name: "Sheet1", rowNumber: 1000, colNumber: 26, cols };
    return Workbook.load({
      format: "apps-script-workbook/1",
      id: "local-spreadsheet",
      name: "Untitled spreadsheet",
      locale,
      timeZone,
      engine: { sheets: [sheet] } as unknown as WorkbookData,
      properties: { document: {}, script: {}, users: {} },
      active: { sheetId: "0", zone },
    });
  }

  /**
   * @param functions names of the functions that a script offers to cells. The engine compiles formulas as it loads them and does not learn
   * a name afterwards. Those whose results the file kept are known anyway.
   */
  static load(state: WorkbookState, functions: readonly string[] = []): Workbook {
    // Whatever JSON a file held, null included.
    if ((state as WorkbookState | null)?.format !== "apps-script-workbook/1")
      throw new Error("This file is no workbook of the local host.");
    registerCellFunctions([...functions, ...(state.cellResults ?? []).map(({ name }) => name)]);
    return new Workbook(state);
  }

  save(): WorkbookState {
    const sheetId = this.model.getters.getActiveSheetId();
    return {
      format: "apps-script-workbook/1",
      id: this.id,
      name: this.name,
      locale: this.locale.code,
      timeZone: this.timeZone,
      engine: this.model.exportData(),
      properties: structuredClone(this.properties),
      active: { sheetId, zone: this.model.getters.getSelectedZone() },
    };
  }

  get locale(): EngineLocale {
    return this.model.getters.getLocale();
  }

  setLocale(code: string): void {
    this.apply([{ type: "UPDATE_LOCALE", locale: requireLocale(code) }]);
  }

  /**
   * Changes the document: all commands in one step, one evaluation and one undo.
   *
   * @throws ServiceError naming the engine's reason when a command is refused. Services check what Google checks first, with Google's words.
   */
  apply(commands: readonly Command[]): void {
    if (commands.length === 0) return;
    const refused: string[] = [];
    // The engine copies what it is given: only a function finds its way back.
    const refuse = (reason: string) => refused.push(reason);
    (this.model.dispatch as (type: string, payload: unknown) => unknown)("BATCH", { commands, refuse });
    if (refused.length > 0) throw new ServiceError(`The spreadsheet refused the change: ${refused[0]}.`);
  }

  cell(sheetId: UID, col: number, row: number): EvaluatedCell {
    return this.model.getters.getEvaluatedCell({ sheetId, col, row });
  }

  attachments(kind: string, sheetId?: UID): Attachment[] {
    return (this.model.getters as unknown as { getAttachments(kind: string, sheetId?: UID): Attachment[] }).getAttachments(kind, sheetId);
  }

  /** Makes a zone of a sheet the user's selection. */
  select(sheetId: UID, zone: Zone): void {
    const from = this.model.getters.getActiveSheetId();
    if (from !== sheetId) this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheetId });
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }
}

function requireLocale(code: string): EngineLocale {
  const locale = engineLocale(code);
  if (!locale) throw new ServiceError(`Invalid argument: locale ${code}`);
  return locale;
}

/**
 * The engine packs the commands of each step for other users' sessions. Nobody else is here, and packing takes longer than the change itself
 * and overflows the stack from some hundred thousand cells on.
 */
function keepCommandsWhole(model: Model): void {
  const { session } = model as unknown as {
    session: { commandSquisher: { squish: (commands: readonly Command[]) => readonly Command[] } };
  };
  session.commandSquisher.squish = (commands) => commands;
}
