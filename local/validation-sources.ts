import { registries } from "./engine.ts";

/** The part of the engine's plugin that this file changes; its own type is not exported. */
interface ValidationPlugin {
  rules: Record<string, { criterion: { type: string; values: string[] } }[]>;
  history: { update(...path: unknown[]): void };
  adaptRanges(adapters: { adaptFormulaString(sheetId: string, formula: string): string }): void;
}

/**
 * Lets the source range of a dropdown follow its cells. The engine moves the references of formulas when rows and columns come and go or
 * a sheet is renamed, but leaves the range that a rule takes its values from where it was. Called once, before the first model is made.
 */
export function registerValidationSources(): void {
  const Plugin = registries.corePluginRegistry.get("dataValidation") as unknown as new (...args: unknown[]) => ValidationPlugin;
  class FollowingValidationPlugin extends Plugin {
    override adaptRanges(adapters: { adaptFormulaString(sheetId: string, formula: string): string }): void {
      super.adaptRanges(adapters);
      for (const [sheetId, rules] of Object.entries(this.rules)) {
        rules.forEach(({ criterion }, index) => {
          const [source] = criterion.values;
          if (criterion.type !== "isValueInRange" || source === undefined) return;
          const moved = adapters.adaptFormulaString(sheetId, `=${source}`).slice(1);
          if (moved !== source) this.history.update("rules", sheetId, index, "criterion", "values", 0, moved);
        });
      }
    }
  }
  registries.corePluginRegistry.replace("dataValidation", FollowingValidationPlugin as never);
}
