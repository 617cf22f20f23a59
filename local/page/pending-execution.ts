import { Journal } from "../runtime/journal.ts";
import type { AlertRequest } from "../services/base/ui-port.ts";
import { RecordedInputs } from "./recorded-inputs.ts";

export interface Question extends AlertRequest {
  readonly kind: "alert" | "prompt";
}

export interface Reply {
  /** A member of Ui.Button: OK, CANCEL, YES, NO, or CLOSE for the corner and Escape. */
  readonly button: string;
  /** What was typed into a prompt, "" otherwise. */
  readonly text: string;
}

/** One execution as the page sees it: what has been recorded of it, and the question it stopped at. */
export class PendingExecution {
  readonly journal = new Journal();
  readonly inputs = new RecordedInputs();
  question: Question | undefined;
  reply: Reply | undefined;

  /** Before each run of the same execution. */
  rewind(): void {
    this.journal.rewind();
    this.inputs.rewind();
    this.question = undefined;
  }
}
