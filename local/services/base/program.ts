/** An Apps Script project as the runtime sees it. JSON throughout, so that the page can carry one. */
export interface Program {
  /** What the script project is called; the add-on menu bears this name. A folder of files has none. */
  readonly name?: string;
  /** Server files in the order they are evaluated. */
  readonly files: readonly SourceFile[];
  /** HTML files by base name, as `createTemplateFromFile` names them. */
  readonly pages: Readonly<Record<string, string>>;
  /** Public top-level functions, found syntactically: what menus, triggers, cells and `google.script.run` can name. */
  readonly functions: readonly string[];
  readonly manifest: Manifest;
}

export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly libraries?: readonly Dependency[];
    readonly enabledAdvancedServices?: readonly Dependency[];
  };
  readonly addOns?: { readonly common?: { readonly name?: string } };
}

/** A library or an advanced service, under the global name that the project gives it. */
export interface Dependency {
  readonly userSymbol?: string;
}

export interface SourceFile {
  readonly name: string;
  readonly source: string;
}
