import { type KeptPage, writeAtLastMinute, writeKept } from "./kept-page.ts";

/** How long after the last change the workbook is written, in milliseconds. */
const restMs = 400;

/** Writes the page to the browser's storage soon after each change, and at once when the page is left. */
export class PageAutosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private underWay = 0;
  private stopped = false;
  private readonly read: () => KeptPage;
  private readonly failed: (reason: string) => void;

  /** `failed` is called with the reason when a write fails: a full disk, a private window. */
  constructor(read: () => KeptPage, failed: (reason: string) => void) {
    this.read = read;
    this.failed = failed;
    window.addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.flush();
    });
    // A workbook that is too large to be stored on leaving is written now, while the browser asks the user whether to leave.
    window.addEventListener("beforeunload", (event) => {
      if (this.pending && !this.fitsLastMinute()) event.preventDefault();
    });
  }

  /** Something changed. */
  touch(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), restMs);
  }

  /** Writes pending changes now; settles when everything is stored. */
  flush(): Promise<void> {
    if (this.timer !== undefined) this.write();
    return this.writing;
  }

  /** Whether some change is not stored yet. */
  private get pending(): boolean {
    return this.timer !== undefined || this.underWay > 0;
  }

  private leave(): void {
    if (this.pending && !this.stopped) this.fitsLastMinute();
  }

  private fitsLastMinute(): boolean {
    try {
      writeAtLastMinute(this.read());
      return true;
    } catch (error) {
      void this.flush();
      this.failed(reasonOf(error));
      return false;
    }
  }

  /** Nothing is written from here on: the workbook was deleted, or belongs to another tab. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.stopped) return;
    const page = this.read();
    this.underWay++;
    this.writing = this.writing
      .then(() => writeKept(page))
      .catch((error: unknown) => this.failed(reasonOf(error)))
      .finally(() => {
        this.underWay--;
      });
  }
}

/** Why the browser's storage refused, in its own words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
