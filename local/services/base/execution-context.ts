import type { CellPosition } from "../../engine/engine.ts";
import type { Workbook } from "../../engine/workbook/workbook.ts";
import type { Program } from "./program.ts";
import type { Realm } from "./realm.ts";
import type { SharedStores } from "./shared-stores.ts";
import type { GoogleApi } from "./signatures.ts";
import type { UiPort } from "./ui-port.ts";

/** Who runs the script: a simple trigger before and after the user agreed, the user, or a cell. */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** Google refuses to set such a name, which then "already exists", or takes it anew. */
export type DeadNames = "refuse" | "overwrite";

/** What the services of one execution share. It is passed to Google's objects; none of them fetches anything. */
export interface ExecutionContext {
  readonly id: string;
  readonly api: GoogleApi;
  readonly workbook: Workbook;
  readonly program: Program;
  readonly realm: Realm;
  /** Who acts; decides the user properties and the user cache. */
  readonly user: string;
  /** The user's language as Session reports it, "fr" or "en". */
  readonly language: string;
  readonly mode: AuthMode;
  /** The cell whose formula calls a custom function: what is active then, whatever the user has selected. */
  readonly caller: CellPosition | undefined;
  readonly ui: UiPort;
  /** Whose spreadsheet it is; a custom function has the user properties of this person. */
  readonly owner: string;
  /** What becomes of a name that is set again after its cells were deleted: nobody has published what Google does. */
  readonly deadNames: DeadNames;
  /** Locks and caches, which executions share. */
  readonly shared: SharedStores;
  log(level: "DEBUG" | "INFO" | "WARNING" | "ERROR", message: string): void;
}
