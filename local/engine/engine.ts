/**
 * The spreadsheet engine, and the only place that imports it.
 *
 * o-spreadsheet computes and stores; whatever Google does differently (error names, missing functions, cell notes …) is corrected
 * by the modules that import this one. Nothing else may depend on the engine's package, so that it can be replaced here.
 */
import * as spreadsheet from "@odoo/o-spreadsheet";

/** The engine targets Node 22; this is the one built-in it uses that Node 20 lacks. */
const groupBy = <T>(items: Iterable<T>, key: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> => {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const group = key(item, index++);
    groups[group] ??= [];
    groups[group].push(item);
  }
  return groups;
};
if (!("groupBy" in Object)) Object.defineProperty(Object, "groupBy", { value: groupBy, configurable: true, writable: true });

// Under Node the package is CommonJS seen through its default export; in the page's bundle its names are there directly.
const engine: typeof spreadsheet = (spreadsheet as { default?: typeof spreadsheet }).default ?? spreadsheet;

/** Google's names for what the engine calls #REF, #BAD_EXPR, #CYCLE, #SPILL! and #ERROR, so that cells show what Sheets would show. */
const errorNames = engine.CellErrorType as unknown as Record<string, string>;
const googleErrors: Readonly<Record<string, string>> = {
  InvalidReference: "#REF!",
  BadExpression: "#ERROR!",
  CircularDependency: "#REF!",
  SpilledBlocked: "#REF!",
  GenericError: "#VALUE!",
};
const errorTypes = engine.registries.errorTypes as unknown as Set<string>;
for (const [type, name] of Object.entries(googleErrors)) {
  errorNames[type] = name;
  errorTypes.add(name);
}

/** The error in a cell whose function has not answered. Its invisible last character tells it from the same words typed by a person. */
export const loadingError = "Loading...\u200b";
errorTypes.add(loadingError);

export const {
  addFunction,
  CompiledFormula,
  CorePlugin,
  coreTypes,
  DEFAULT_LOCALE,
  functionCache,
  helpers,
  Model,
  parse,
  registries,
  UIPlugin,
  tokenize,
} = engine;
export const { setTranslationMethod, Spreadsheet, stores } = engine;
export type Model = spreadsheet.Model;
export type CompiledFormula = spreadsheet.CompiledFormula;
/** The tree of a parsed formula. */
export type FormulaTree = ReturnType<typeof spreadsheet.parse>;
export type {
  AddFunctionDescription,
  Border,
  Cell,
  CellPosition,
  CoreCommand,
  EvalContext,
  EvaluatedCell,
  FunctionResultObject,
  Locale as EngineLocale,
  Range as EngineRange,
  Style,
  UID,
  WorkbookData,
  Zone,
} from "@odoo/o-spreadsheet";
