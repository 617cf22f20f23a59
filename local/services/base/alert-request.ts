import { EnumValue } from "./enum-value.ts";
import type { AlertRequest } from "./ui-port.ts";

/** The three overloads of every dialog: `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
export function alertRequest(args: readonly (string | EnumValue)[]): AlertRequest {
  const buttons = args.find((arg) => arg instanceof EnumValue);
  const [first = "", second] = args.filter((arg) => typeof arg === "string");
  const [title, message] = second === undefined ? ["", first] : [first, second];
  return { title, message, buttons: buttons?.member ?? "OK" };
}
