import { registries } from "../engine.ts";

interface NameCheck {
  checkSheetName(this: unknown, command: unknown): string;
}

/**
 * Lets sheets have the names that Google allows. The engine enforces Excel's rules, without * ? / \ [ ] and '.
 *
 * Called once, before the first model is made.
 */
export function allowGoogleSheetNames(): void {
  const { prototype } = registries.corePluginRegistry.get("sheet") as unknown as { readonly prototype: NameCheck };
  const check = prototype.checkSheetName;
  prototype.checkSheetName = function (command) {
    const result = check.call(this, command);
    return result === "ForbiddenCharactersInSheetName" ? "Success" : result;
  };
}
