import type { Run } from "../runtime/host.ts";
import type { PageUi } from "./page-ui.ts";
import { PendingExecution, type Question, type Reply } from "./pending-execution.ts";

export interface Runner {
  /** One run of the execution, from the top. */
  readonly run: (pending: PendingExecution) => Run;
  /** What the window does before each run, such as showing that a script runs. */
  readonly before: () => Promise<void>;
  /** Shows a dialog and settles when the user has answered. */
  readonly ask: (question: Question) => Promise<Reply>;
}

/**
 * Runs one execution to its end, however many dialogs it opens.
 *
 * A page cannot block a script while the user thinks. So the run ends at the dialog and starts again once there is an answer; the journal
 * replays every answer it got before, and nothing happens twice.
 *
 * @throws what the last run throws
 */
export async function runWithDialogs(ui: PageUi, { run, before, ask }: Runner): Promise<Run> {
  const pending = new PendingExecution();
  for (;;) {
    await before();
    pending.rewind();
    const finish = await oneRun(ui, pending, run);
    // A script may catch the interruption and end normally; whether a question is open counts, not how the run ended.
    if (!pending.question) return finish();
    pending.reply = await ask(pending.question);
  }
}

async function oneRun(ui: PageUi, pending: PendingExecution, run: Runner["run"]): Promise<() => Run> {
  ui.pending = pending;
  try {
    const done = run(pending);
    // The promise of an async function settles by microtasks alone, so no other execution comes between.
    const result = await done.result;
    return () => ({ ...done, result });
  } catch (error) {
    return () => {
      throw error;
    };
  } finally {
    ui.pending = undefined;
  }
}
