import { problemFrom, type ServerProblem } from "../shared/server-problem.ts";

/** How an attempt to keep a draft on the server ended; `problem` is null when it is kept. */
export interface Outcome {
  readonly key: string;
  readonly text: string;
  readonly problem: ServerProblem | null;
}

/** Keeps drafts on the server, quietly: at most one call in a pause, only what changed, one at a time. */
export interface Autosave {
  /** The text to keep under a key from now on. */
  keep(key: string, text: string): void;
  /** Sends what waits, without waiting for the pause. */
  flush(): Promise<void>;
  /** Says that the server already keeps something under a key. */
  known(key: string): void;
  /** Deletes what the server keeps under a key, if it keeps anything. */
  forget(key: string): Promise<void>;
}

/** Milliseconds between two calls. */
export const PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;

/**
 * The server's copies of the drafts.
 *
 * After a failure the text stays to be sent, and the pauses grow until a call succeeds.
 *
 * @param send keeps one text under one key; "" deletes it
 * @param report hears of the end of each call
 */
export const createAutosave = (
  send: (draft: { readonly key: string; readonly text: string }) => Promise<unknown>,
  report: (outcome: Outcome) => void,
  pause: number = PAUSE,
): Autosave => {
  const waiting = new Map<string, string>();
  const onServer = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | null = null;
  let failures = 0;

  const schedule = (): void => {
    if (timer !== undefined || underWay !== null || waiting.size === 0) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void sendNext();
      },
      Math.min(pause * 2 ** failures, Math.max(pause, LONGEST_PAUSE)),
    );
  };

  const attempt = async (key: string, text: string): Promise<void> => {
    try {
      await send({ key, text });
      failures = 0;
      report({ key, text, problem: null });
    } catch (error) {
      failures += 1;
      // Newer words may wait by now; they replace these.
      if (!waiting.has(key)) waiting.set(key, text);
      report({ key, text, problem: problemFrom(error) });
    }
  };

  const sendNext = async (): Promise<void> => {
    while (underWay !== null) await underWay;
    const [next] = waiting;
    if (next === undefined) return;
    const [key, text] = next;
    waiting.delete(key);
    // Whatever the end of the call, the server may have kept it.
    if (text === "") onServer.delete(key);
    else onServer.add(key);
    underWay = attempt(key, text);
    await underWay;
    underWay = null;
    schedule();
  };

  const flush = async (): Promise<void> => {
    while (underWay !== null) await underWay;
    clearTimeout(timer);
    timer = undefined;
    const before = failures;
    // Not what is entered meanwhile: that has its own pause.
    for (let left = waiting.size; left > 0 && failures === before; left -= 1) await sendNext();
    schedule();
  };

  return {
    keep: (key, text) => {
      waiting.set(key, text);
      schedule();
    },
    flush,
    known: (key) => void onServer.add(key),
    forget: (key) => {
      waiting.delete(key);
      if (!onServer.has(key)) return Promise.resolve();
      waiting.set(key, "");
      return flush();
    },
  };
};
