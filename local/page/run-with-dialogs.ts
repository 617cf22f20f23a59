import type { Run } from "../runtime/host.ts";
import type { PageUi } from "./page-ui.ts";
import { type Question, type Reply, Turn } from "./pending-execution.ts";

export interface Runner {
  /** One run of the execution, from the top. */
  readonly run: (turn: Turn) => Run;
  /** What the window does before each run, such as saying that a script runs. */
  readonly before: () => Promise<void>;
  /** Shows a dialog and settles when the user has answered. */
  readonly ask: (question: Question) => Promise<Reply>;
}

/**
 * Runs one execution to its end, however many dialogs it opens.
 *
 * A page cannot block a script while the user thinks. So the run ends at the dialog and starts again once there is an answer; the journal
 * gives it everything it was told before, and nothing happens twice.
 *
 * @throws what the last run throws
 */
export async function runWithDialogs(ui: PageUi, { run, before, ask }: Runner): Promise<Run> {
  const turn = new Turn();
  for (;;) {
    await before();
    turn.rewind();
    const finish = await oneRun(ui, turn, run);
    // A script may catch the stop and end as if nothing were open; the question counts, not how the run ended.
    if (!turn.question) return finish();
    turn.reply = await ask(turn.question);
  }
}

async function oneRun(ui: PageUi, turn: Turn, run: Runner["run"]): Promise<() => Run> {
  ui.turn = turn;
  try {
    const done = run(turn);
    // The promise of an async function settles by microtasks alone, so no other execution comes between.
    const result = await done.result;
    return () => ({ ...done, result });
  } catch (error) {
    return () => {
      throw error;
    };
  } finally {
    ui.turn = undefined;
  }
}
