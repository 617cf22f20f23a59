import { CompiledFormula, type EngineRange, type Model, registries } from "../engine.ts";

/** What the engine calls with every structural change: how a range is affected, and a formula with its references moved. */
interface RangeAdapters {
  applyChange(range: EngineRange): { readonly changeType: string };
  adaptFormulaString(sheetId: string, formula: string): string;
}

/** The part of an engine's plugin that this file changes; its own type is not exported. */
interface RulePlugin {
  getters: Model["getters"];
  history: { update(...path: unknown[]): void };
  adaptRanges(adapters: RangeAdapters): void;
}
type PluginClass<Plugin> = new (...args: unknown[]) => Plugin;

interface ValidationPlugin extends RulePlugin {
  rules: Record<string, { criterion: { type: string; values: string[] }; ranges: EngineRange[] }[]>;
}

interface FormatPlugin extends RulePlugin {
  cfRules: Record<string, { rule: { type: string; values?: string[] }; ranges: EngineRange[] }[]>;
}

/**
 * A formula of a rule is relative to the top left corner of its range. When that corner is deleted and the rest of the range stays,
 * the formula is rewritten for the first remaining cell; the engine would leave it with a #REF!.
 */
function withoutCorner(values: readonly string[], [range, ...others]: readonly EngineRange[], plugin: RulePlugin, adapters: RangeAdapters) {
  if (!range || others.length > 0 || !values.some((value) => value.startsWith("="))) return values;
  const { sheetId, zone } = range;
  const stays = (columns: number, rows: number): boolean => {
    const cell = { top: zone.top + rows, bottom: zone.top + rows, left: zone.left + columns, right: zone.left + columns };
    return adapters.applyChange(plugin.getters.getRangeFromZone(sheetId, cell)).changeType !== "REMOVE";
  };
  if (stays(0, 0)) return values;
  let rows = 0;
  while (rows <= zone.bottom - zone.top && !stays(0, rows)) rows++;
  let columns = 0;
  if (rows > zone.bottom - zone.top) {
    rows = 0;
    while (columns <= zone.right - zone.left && !stays(columns, 0)) columns++;
    if (columns > zone.right - zone.left) return values;
  }
  return values.map((value) => {
    if (!value.startsWith("=")) return value;
    return plugin.getters.getTranslatedCellFormula(sheetId, columns, rows, CompiledFormula.Compile(value, sheetId, plugin.getters));
  });
}

/**
 * Lets the rules of data validation and conditional formats follow their cells where the engine does not: formulas whose corner cell is
 * deleted, and the source range of a dropdown. Called once, before the first model is made.
 */
export function registerFollowingRules(): void {
  const Validations = registries.corePluginRegistry.get("dataValidation") as unknown as PluginClass<ValidationPlugin>;
  class FollowingValidations extends Validations {
    override adaptRanges(adapters: RangeAdapters): void {
      const update = (sheetId: string, index: number, values: readonly string[]) =>
        values.forEach((value, place) => {
          if (value !== this.rules[sheetId]?.[index]?.criterion.values[place]) {
            this.history.update("rules", sheetId, index, "criterion", "values", place, value);
          }
        });
      for (const [sheetId, rules] of Object.entries(this.rules)) {
        rules.forEach(({ criterion, ranges }, index) => {
          update(sheetId, index, withoutCorner(criterion.values, ranges, this, adapters));
        });
      }
      super.adaptRanges(adapters);
      for (const [sheetId, rules] of Object.entries(this.rules)) {
        rules.forEach(({ criterion: { type, values } }, index) => {
          if (type !== "isValueInRange") return;
          update(
            sheetId,
            index,
            values.map((source) => adapters.adaptFormulaString(sheetId, `=${source}`).slice(1)),
          );
        });
      }
    }
  }
  registries.corePluginRegistry.replace("dataValidation", FollowingValidations as never);

  const Formats = registries.corePluginRegistry.get("conditional formatting") as unknown as PluginClass<FormatPlugin>;
  class FollowingFormats extends Formats {
    override adaptRanges(adapters: RangeAdapters): void {
      for (const [sheetId, rules] of Object.entries(this.cfRules)) {
        rules.forEach(({ rule, ranges }, index) => {
          if (rule.type !== "CellIsRule" || !rule.values) return;
          const before = rule.values;
          withoutCorner(before, ranges, this, adapters).forEach((value, place) => {
            if (value !== before[place]) this.history.update("cfRules", sheetId, index, "rule", "values", place, value);
          });
        });
      }
      super.adaptRanges(adapters);
    }
  }
  registries.corePluginRegistry.replace("conditional formatting", FollowingFormats as never);
}
