import { element } from "./element.ts";
import type { Words } from "./words.ts";

const lockName = `apps-script-page ${new URL(".", window.location.href).pathname}`;

/**
 * Makes sure that one tab at a time works on the workbook; a second one is asked whether to take it over.
 *
 * @param lost called when another tab has taken the workbook over
 * @returns false where the browser has no locks, so that two tabs cannot be kept apart
 */
export async function claimTab(words: Words, lost: () => void): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return false;
  if (await hold(locks, { ifAvailable: true }, lost)) return true;
  await notice(words.otherTabTitle, words.otherTab, words.useHere);
  return hold(locks, { steal: true }, lost);
}

/** Tells that this tab lost the workbook; the only way on is to load it again. */
export async function tellTaken(words: Words): Promise<void> {
  await notice(words.takenTitle, words.taken, words.takeBack);
  window.location.reload();
}

/** Settles with true once the lock is held, with false when another tab has it; holds it until the page goes away. */
function hold(locks: LockManager, options: LockOptions, lost: () => void): Promise<boolean> {
  return new Promise((settle) => {
    const forever = () => new Promise<void>(() => undefined);
    locks
      .request(lockName, options, (lock) => {
        settle(lock !== null);
        return lock ? forever() : undefined;
      })
      .catch(lost);
  });
}

/** A dialog with one way on. */
function notice(title: string, sentence: string, button: string): Promise<void> {
  return new Promise((settle) => {
    const go = element("button", { type: "button", class: "dialog-button primary" }, button);
    const dialog = element(
      "dialog",
      { class: "script-dialog", "aria-labelledby": "notice-title" },
      element("h2", { id: "notice-title", class: "dialog-title" }, title),
      element("p", { class: "dialog-message" }, sentence),
      element("div", { class: "dialog-buttons" }, go),
    );
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    go.addEventListener("click", () => {
      dialog.remove();
      settle();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
