import type { EnumValue } from "./enum-value.ts";
import type { Service } from "./service.ts";

/** What the user did with a prompt: which button, and the text in the field whatever the button was. */
export class PromptResponse implements Service {
  readonly google = "Base.PromptResponse";
  private readonly button: EnumValue;
  private readonly text: string;
  constructor(button: EnumValue, text: string) {
    this.button = button;
    this.text = text;
  }

  getSelectedButton(): EnumValue {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}
