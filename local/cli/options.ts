import { parseArgs } from "node:util";

export const usage = `usage: gas run DIR FUNCTION [--args JSON_ARRAY] [--workbook IN.json] [--save OUT.json] [--locale fr_FR] [--user NAME] [--answers JSON_ARRAY] [--auth NONE|LIMITED|FULL] [--fail-at N] [--loading] [--fail-function NAME[,NAME]] [--owner NAME] [--dead-names refuse|overwrite] [--first-click]
       gas call DIR FUNCTION --args JSON_ARRAY … (the same through google.script.run)
       gas eval DIR FORMULA [--workbook IN.json] [--locale fr_FR] [--loading] [--fail-function NAME[,NAME]] [--owner NAME]
       gas show IN.json [SHEET]
       gas xlsx IN.json OUT.xlsx`;

const types = {
  args: { type: "string" },
  workbook: { type: "string" },
  save: { type: "string" },
  locale: { type: "string" },
  user: { type: "string" },
  answers: { type: "string" },
  auth: { type: "string" },
  "fail-at": { type: "string" },
  loading: { type: "boolean" },
  "fail-function": { type: "string" },
  owner: { type: "string" },
  "dead-names": { type: "string" },
  "first-click": { type: "boolean" },
} as const;

export type CliOptions = {
  readonly [Name in keyof typeof types]?: ((typeof types)[Name]["type"] extends "boolean" ? boolean : string) | undefined;
};

/** One command: returns the object to print. @throws Error whose message is printed as `{"error": …}`. */
export type CliCommand = (positionals: readonly string[], options: CliOptions) => Promise<object>;

export function readCommandLine(argv: readonly string[]): { readonly positionals: readonly string[]; readonly options: CliOptions } {
  const { values, positionals } = parseArgs({ args: protectFormulas(argv), options: types, allowPositionals: true });
  return { positionals: positionals.map((text) => text.replace(guard, "")), options: values };
}

/** Formulas may begin with a minus ("-1+2"), which must not be read as an option. */
const guard = "\u0000";
const protectFormulas = (argv: readonly string[]): string[] => argv.map((text) => (/^-[^-a-z]/.test(text) ? guard + text : text));

/** @throws Error naming the option when its value is not a JSON array. */
export function jsonArray(text: string | undefined, option: string): readonly unknown[] {
  if (text === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${option} takes a JSON array: ${(error as Error).message}`);
  }
  if (!Array.isArray(value)) throw new Error(`${option} takes a JSON array, such as '["Ann", 3]'.`);
  return value;
}
