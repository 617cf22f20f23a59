import { Refusal } from "../content/refusal.ts";

/** How long somebody who saves at the same moment is waited for, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs what only one user may do at a time in a workbook. Everything is written out before the next one is let in.
 *
 * @throws Refusal when somebody else takes longer than our patience
 */
export function whileLocked<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Refusal((messages) => messages.busy);
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
