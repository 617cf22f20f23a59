import { helpers, registries } from "../engine.ts";

type Result = { readonly value: unknown; readonly format?: string | undefined } | null;

const isDate = (argument: unknown): boolean => {
  const { format } = (argument ?? {}) as { format?: string };
  return format !== undefined && helpers.isDateTimeFormat(format);
};

/**
 * The difference of two dates is a number of days; the engine would show it as a date of 1900. Called once, before the first model is made.
 *
 * @example =DATE(2024,3,1)-DATE(2024,2,28) shows 2
 */
export function subtractDatesToNumbers(): void {
  const { compute, ...description } = registries.functionRegistry.get("MINUS");
  registries.functionRegistry.replace("MINUS", {
    ...description,
    compute(...args) {
      const result = compute.apply(this, args) as Result;
      const number = args.length === 2 && args.every(isDate) && result !== null && typeof result === "object";
      return (number ? { ...result, format: undefined } : result) as never;
    },
  });
}
