import { registries } from "../engine.ts";

interface ColorsPlugin {
  shouldUpdateColors: boolean;
  finalize(): void;
  getCustomColors(): string[];
}

/**
 * The engine looks through every cell for custom colours after every change, although only its colour picker asks for them.
 * This lets it look when it is asked, which saves several milliseconds per change on a sheet of 100,000 cells.
 */
export function collectColorsWhenAsked(): void {
  const Plugin = registries.coreViewsPluginRegistry.get("custom_colors") as unknown as new (config: unknown) => ColorsPlugin;
  class LazyColorsPlugin extends Plugin {
    static getters = ["getCustomColors"];
    override finalize(): void {
      // Nothing yet: see getCustomColors.
    }
    override getCustomColors(): string[] {
      super.finalize();
      return super.getCustomColors();
    }
  }
  registries.coreViewsPluginRegistry.replace("custom_colors", LazyColorsPlugin as never);
}
