import { numberText } from "../../notation/number-text.ts";
import { typedDate } from "../../notation/typed-date.ts";
import { typedNumber } from "../../notation/typed-number.ts";
import { type EngineLocale, type EvalContext, registries } from "../engine.ts";
import { type Argument, type Compute, failure, isMatrix, overrideFunction } from "./override-function.ts";

/** The number that a text would be if it were typed into a cell: "5%", "$1,234", "Jan 2, 2024", "6:30 PM". */
export const typedAsNumber = (text: string, locale: EngineLocale): number | undefined =>
  text.length > 60 ? undefined : (typedNumber(text, locale) ?? typedDate(text, locale))?.value;

const dayMs = 86_400_000;

type Wants = "number" | "text" | undefined;

function wantsOf(types: readonly string[]): Wants {
  const single = types.filter((type) => !type.startsWith("RANGE"));
  if (single.length === 0) return undefined;
  if (single.every((type) => type === "NUMBER" || type === "DATE")) return "number";
  return single.every((type) => type === "STRING") ? "text" : undefined;
}

function asWanted(argument: Argument, wants: Wants, locale: EngineLocale): Argument {
  if (argument === undefined || isMatrix(argument)) return argument;
  const { value } = argument;
  if (wants === "number" && typeof value === "string") {
    const number = typedAsNumber(value, locale);
    return number === undefined ? argument : { value: number };
  }
  return wants === "text" && typeof value === "number" ? { value: numberText(value, locale) } : argument;
}

/**
 * Where a function takes a number it takes what typing would make one, and where it takes a text, a number as Sheets writes it. The engine
 * knows fewer ways to type a date and writes all digits of a double.
 *
 * Called once, after all functions are there and before the first model is made.
 *
 * @example =MONTH("March 5, 2024") → 3; ="5%"+1 → 1.05; =0.1+0.2&"" → "0.3"
 */
export function takeWhatTypingTakes(): void {
  readDateTexts();
  // The one part of a date that the engine declares to take a text.
  overrideFunction("DAY", (compute) => compute, ["date (date)"]);
  for (const name of registries.functionRegistry.getKeys()) {
    const { args, nbrArgRepeating } = registries.functionRegistry.get(name) as unknown as Description;
    const wants = args.map(({ type }) => wantsOf(type));
    // Arguments that repeat in pairs are criteria: they say what they want themselves.
    if (nbrArgRepeating > 1 || wants.every((each) => each === undefined)) continue;
    overrideFunction(name, (compute) => withTyped(compute, wants, nbrArgRepeating === 1));
  }
}

interface Description {
  readonly args: readonly { readonly type: readonly string[] }[];
  readonly nbrArgRepeating: number;
}

function withTyped(compute: Compute, wants: readonly Wants[], repeats: boolean): Compute {
  const last = wants.length - 1;
  return function (...args) {
    for (let index = 0; index < args.length; index++) {
      const wanted = wants[repeats && index > last ? last : index];
      if (wanted) args[index] = asWanted(args[index], wanted, this.locale);
    }
    return compute.apply(this, args);
  };
}

/** DATEVALUE and TIMEVALUE take a text; a date that is one already passes. */
function readDateTexts(): void {
  for (const [name, part] of [
    ["DATEVALUE", Math.floor],
    ["TIMEVALUE", (serial: number) => Math.round((serial - Math.floor(serial)) * dayMs) / dayMs],
  ] as const) {
    overrideFunction(
      name,
      () =>
        function (this: EvalContext, cell) {
          const { value, format } = isMatrix(cell) || cell === undefined ? { value: null, format: undefined } : cell;
          if (typeof value === "number" && format) return { value: part(value) };
          const date = typeof value === "string" ? typedDate(value, this.locale) : undefined;
          if (date) return { value: part(date.value) };
          return failure("#VALUE!", `${name} parameter '${value ?? ""}' cannot be parsed to date/time.`);
        },
      ["text (any)"],
    );
  }
}
