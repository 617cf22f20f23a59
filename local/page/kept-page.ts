import { createStore, del, get, set } from "idb-keyval";
import type { WorkbookState } from "../workbook.ts";

/** What this browser keeps between visits. */
export interface KeptPage {
  readonly workbook: WorkbookState;
  /** Who the user acts as. */
  readonly actor: string;
  /** True once the first-visit hint has been used or closed. */
  readonly hintSeen: boolean;
}

/** One per folder: several pages may be published under one origin. */
const key = new URL(".", window.location.href).pathname;
const store = () => createStore("apps-script-page", "workbooks");

/** @throws where the browser offers no storage, as in some private windows. */
export const readKept = (): Promise<KeptPage | undefined> => get<KeptPage>(key, store());
export const writeKept = (page: KeptPage): Promise<void> => set(key, page, store());
export const deleteKept = (): Promise<void> => del(key, store());
