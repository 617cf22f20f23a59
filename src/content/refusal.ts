import type { Messages } from "./content.ts";

/**
 * Why something cannot be done, as a sentence for the user. It is thrown where the reason is known and put into words where the language is.
 *
 * @example throw new Refusal((messages) => messages.duplicateCode("C-002"))
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly tell: (messages: Messages) => string;

  constructor(tell: (messages: Messages) => string) {
    super("refused");
    this.tell = tell;
  }
}
