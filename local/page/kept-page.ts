import { createStore, del, get, set } from "idb-keyval";
import type { WorkbookState } from "../engine/workbook/workbook.ts";

/** What this browser stores between visits. */
export interface KeptPage {
  readonly workbook: WorkbookState;
  /** Who the user acts as. */
  readonly actor: string;
  /** True once the first-visit hint has been used or closed. */
  readonly hintSeen: boolean;
}

/** One per folder: several pages may be published under one origin. */
const key = new URL(".", window.location.href).pathname;
const lastMinuteKey = `apps-script-page ${key}`;
const store = () => createStore("apps-script-page", "workbooks");

/**
 * What was stored last, in either store.
 *
 * @throws where the browser offers no storage, as in some private windows.
 */
export async function readKept(): Promise<KeptPage | undefined> {
  const lastMinute = localStorage.getItem(lastMinuteKey);
  if (lastMinute === null) return get<KeptPage>(key, store());
  const page = JSON.parse(lastMinute) as KeptPage;
  await writeKept(page);
  return page;
}

export async function writeKept(page: KeptPage): Promise<void> {
  await set(key, page, store());
  localStorage.removeItem(lastMinuteKey);
}

/**
 * Stores the page just before the window closes, when the database would not answer any more.
 *
 * @throws when it is too large: this store holds a few megabytes only.
 */
export function writeAtLastMinute(page: KeptPage): void {
  localStorage.setItem(lastMinuteKey, JSON.stringify(page));
}

export async function deleteKept(): Promise<void> {
  localStorage.removeItem(lastMinuteKey);
  await del(key, store());
}
