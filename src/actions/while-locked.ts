import { Refusal } from "../content/refusal.ts";

/** How long somebody who saves at the same moment is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** Google releases a lock at the first release, however often it was taken. */
let isHeld = false;

/**
 * Runs what only one user may do at a time in a workbook. Everything is written out before the next one is let in.
 * What asks for the lock within
 * it runs under the same one: nobody is let in before all of it is done.
 *
 * @throws Refusal when somebody else takes longer than our patience
 */
export function whileLocked<T>(work: () => T): T {
  if (isHeld) return work();
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Refusal((messages) => messages.busy);
  try {
    isHeld = true;
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    isHeld = false;
    lock.releaseLock();
  }
}
