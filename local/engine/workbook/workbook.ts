import { type Locale, localeOf } from "../../notation/locale.ts";
import { ServiceError } from "../../notation/service-error.ts";
import type { CoreCommand, EvaluatedCell, Model, UID, WorkbookData, Zone } from "../engine.ts";
import type { FormulaWorkbook } from "../formula-workbook.ts";
import type { Attachment } from "../patches/attachments.ts";
import { registerCellFunctions } from "../patches/cell-functions.ts";
import type { StyledCell } from "../patches/restyling.ts";
import { patchedModel } from "./patched-model.ts";

/** Everything that outlives an execution, as JSON: the file behind `--workbook` and `--save`, and what the page keeps in the browser. */
export interface WorkbookState {
  /** "apps-script-workbook/2": what it is and the version of the format. */
  readonly format: string;
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly engine: WorkbookData;
  readonly properties: StoredProperties;
  readonly active: { readonly sheetId: UID; readonly zone: Zone };
  /** Users who have agreed that the script runs for them. */
  readonly authorized?: readonly string[];
  /** Those that the script has installed. */
  readonly triggers?: readonly StoredTrigger[];
  /** What the script's functions gave in cells, for programs that read the file without the script. */
  readonly cellResults?: readonly CellResult[];
}

export interface StoredProperties {
  readonly document: Readonly<Record<string, string>>;
  readonly script: Readonly<Record<string, string>>;
  readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface StoredTrigger {
  readonly id: string;
  /** The function that it would call. */
  readonly handler: string;
  /** A member of ScriptApp.EventType. */
  readonly event: string;
  readonly user: string;
}

/** What one call of a script's function in a cell gave, kept as Sheets keeps it: by function and arguments. */
export interface CellResult {
  /** As formulas are looked up: upper case. */
  readonly name: string;
  /** Stands for the arguments. */
  readonly key: string;
  /** JSON, dates as `{"$date": milliseconds}`; absent for undefined. */
  readonly value?: unknown;
  readonly error?: string;
  /** True where the function had not answered. */
  readonly loading?: true;
}

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
export class Workbook implements FormulaWorkbook {
  readonly model: Model;
  readonly id: string;
  name: string;
  timeZone: string;
  readonly properties: { document: Record<string, string>; script: Record<string, string>; users: Record<string, Record<string, string>> };
  /** Users who have agreed that the script runs for them; `--first-click` asks the others. */
  readonly authorized: Set<string>;
  readonly triggers: StoredTrigger[];
  /** Set by the host: runs a script's function for a cell. */
  cellFunction: FormulaWorkbook["cellFunction"];

  private constructor(state: WorkbookState) {
    const locale = requireLocale(state.locale);
    const engine = { ...state.engine, settings: { ...state.engine.settings, locale } };
    this.model = patchedModel(engine, () => this);
    this.id = state.id;
    this.name = state.name;
    this.timeZone = state.timeZone;
    this.authorized = new Set(state.authorized);
    this.triggers = [...(state.triggers ?? [])];
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
      format: formatOf(version),
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
   * a name afterwards. Those with results in the file are known anyway.
   */
  static load(state: WorkbookState, functions: readonly string[] = []): Workbook {
    // The file may hold any JSON, null included.
    requireReadable((state as WorkbookState | null)?.format);
    registerCellFunctions([...functions, ...(state.cellResults ?? []).map(({ name }) => name)]);
    return new Workbook(state);
  }

  save(): WorkbookState {
    const sheetId = this.model.getters.getActiveSheetId();
    return {
      format: formatOf(version),
      id: this.id,
      name: this.name,
      locale: this.locale.code,
      timeZone: this.timeZone,
      engine: this.model.exportData(),
      properties: structuredClone(this.properties),
      active: { sheetId, zone: this.model.getters.getSelectedZone() },
      ...(this.triggers.length > 0 ? { triggers: [...this.triggers] } : {}),
      ...(this.authorized.size > 0 ? { authorized: [...this.authorized] } : {}),
    };
  }

  get locale(): Locale {
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
    // The engine copies the payload of a command; a function is the only way to get something back.
    const refuse = (reason: string) => refused.push(reason);
    (this.model.dispatch as (type: string, payload: unknown) => unknown)("BATCH", { commands, refuse });
    if (refused.length > 0) throw new ServiceError(`The spreadsheet refused the change: ${refused[0]}.`);
  }

  /** Computes all formulas anew, now: by themselves they wait until somebody reads a cell. */
  recalculate(): void {
    this.model.dispatch("EVALUATE_CELLS");
    this.cell(this.model.getters.getActiveSheetId(), 0, 0);
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

/** 2 added dead names, installed triggers and who has agreed. */
const version = 2;
const formatOf = (number: number): string => `apps-script-workbook/${number}`;

/** @throws Error for anything but a workbook of this version or an older one. */
function requireReadable(format: unknown): void {
  const [, digits] = /^apps-script-workbook\/(\d+)$/.exec(String(format)) ?? [];
  if (digits === undefined) throw new Error("This file is no workbook of the local host.");
  if (Number(digits) > version) {
    throw new Error(`This workbook was saved by a newer version of the local host, in format ${digits}; this one reads up to ${version}.`);
  }
}

function requireLocale(code: string): Locale {
  const locale = localeOf(code);
  if (!locale) throw new ServiceError(`Invalid argument: locale ${code}`);
  return locale;
}
