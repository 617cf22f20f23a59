/** Thrown through a script when it asks the user something that has no answer yet. The run is resumed once there is one. */
export class AwaitingAnswer extends Error {
  override readonly name = "AwaitingAnswer";
}

type Entry = { readonly call: string; readonly value: unknown } | { readonly call: string; readonly error: unknown };

/**
 * What every service answered in one execution, in order.
 *
 * In Apps Script a dialog blocks the script until the user answers; a browser page cannot block. So the page lets the script end at the
 * dialog, and once the user has answered runs it again from the start: calls that were answered before return the recorded answer and do
 * nothing a second time, so the second run continues where the first one stopped. Durable execution engines work the same way.
 */
export class Journal {
  private readonly entries: Entry[] = [];
  private position = 0;
  private awaiting: AwaitingAnswer | undefined;

  /** True while recorded answers are replayed; what the script logs then has been logged before. */
  get replaying(): boolean {
    return this.position < this.entries.length;
  }

  /** Starts the next run of the same execution. */
  rewind(): void {
    this.position = 0;
    this.awaiting = undefined;
  }

  /** The recorded answer to this call, or else the result of `body()`, which is then recorded. */
  replayOr<T>(call: string, body: () => T): T {
    // A script that catches the interruption and continues must not reach any service before the user has answered.
    if (this.awaiting) throw this.awaiting;
    const entry = this.entries[this.position];
    if (entry) {
      if (entry.call !== call)
        throw new Error(`The script took another way when it was taken up after a dialog: ${call} instead of ${entry.call}.`);
      this.position++;
      if ("error" in entry) throw entry.error;
      return entry.value as T;
    }
    try {
      const value = body();
      this.entries.push({ call, value });
      this.position++;
      return value;
    } catch (error) {
      if (error instanceof AwaitingAnswer) {
        this.awaiting = error;
      } else {
        this.entries.push({ call, error });
        this.position++;
      }
      throw error;
    }
  }
}
