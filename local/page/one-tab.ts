import { element } from "./element.ts";
import type { Words } from "./words.ts";

const lockName = `apps-script-page ${new URL(".", window.location.href).pathname}`;

/** How long another tab may take to release the workbook before it is considered frozen, in milliseconds. */
const patienceMs = 3000;

export interface TabEvents {
  /** Called when another tab asks for the workbook: settles when everything is stored and nothing more will be. */
  readonly handOver: () => Promise<void>;
  /** Called when another tab has the workbook. */
  readonly lost: () => void;
}

/**
 * Makes sure that one tab at a time works on the workbook; a second one is asked whether to take it over.
 *
 * @returns false where the browser has no locks, so that two tabs cannot be kept apart
 */
export async function claimTab(words: Words, { handOver, lost }: TabEvents): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return false;
  const channel = new BroadcastChannel(lockName);
  let release = await hold(locks, { ifAvailable: true }, lost);
  if (!release) {
    await notice(words.otherTabTitle, words.otherTab, words.useHere);
    channel.postMessage("hand over");
    release = await hold(locks, { signal: AbortSignal.timeout(patienceMs) }, lost);
    release ??= await hold(locks, { steal: true }, lost);
  }
  channel.addEventListener("message", () => {
    channel.close();
    void handOver().finally(release).then(lost);
  });
  return true;
}

/** Tells the user that this tab has lost the workbook; they can only load it again. */
export async function tellTaken(words: Words): Promise<void> {
  await notice(words.takenTitle, words.taken, words.takeBack);
  window.location.reload();
}

/** Settles with a function that releases the lock, or with undefined when another tab holds it. Held until released or until the page closes. */
function hold(locks: LockManager, options: LockOptions, lost: () => void): Promise<(() => void) | undefined> {
  return new Promise((settle) => {
    let held = false;
    locks
      .request(lockName, options, (lock) => {
        if (!lock) return settle(undefined);
        held = true;
        return new Promise<void>((release) => settle(release));
      })
      .catch(() => (held ? lost() : settle(undefined)));
  });
}

/** A dialog with a single button. */
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
