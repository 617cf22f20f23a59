import { registries } from "../engine.ts";

interface SortPlugin {
  checkArrayFormulaInSortZone(): string;
}

/**
 * The engine refuses to sort a zone that a formula spills into. Sheets sorts what was typed there and lets the formula spill again,
 * which is how a table with formulas in its heading stays sortable. This lifts the refusal.
 */
export function sortBesideSpills(): void {
  const Plugin = registries.featurePluginRegistry.get("sort") as unknown as new (config: unknown) => SortPlugin;
  class SortBesideSpills extends Plugin {
    static getters: readonly string[] = [];
    override checkArrayFormulaInSortZone(): string {
      return "Success";
    }
  }
  registries.featurePluginRegistry.replace("sort", SortBesideSpills as never);
}
