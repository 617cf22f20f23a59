import { registries } from "../engine.ts";

interface NameCheck {
  checkSheetName(this: unknown, command: { readonly name?: string; readonly newName?: string }): string;
}

/**
 * Lets sheets have the names that Google allows. The engine enforces Excel's rules, without * ? / \ [ ] and ', of which only the apostrophe would
 * break its formulas.
 *
 * Called once, before the first model is made.
 */
export function allowGoogleSheetNames(): void {
  const { prototype } = registries.corePluginRegistry.get("sheet") as unknown as { readonly prototype: NameCheck };
  const check = prototype.checkSheetName;
  prototype.checkSheetName = function (command) {
    const result = check.call(this, command);
    const excelOnly = result === "ForbiddenCharactersInSheetName" && !`${command.newName ?? command.name}`.includes("'");
    return excelOnly ? "Success" : result;
  };
}
