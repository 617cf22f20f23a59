import { block, isBlank } from "../block.ts";
import { InputError } from "../input-error.ts";
import { shown } from "./figures.ts";

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

const single = (argument: unknown): unknown => block(argument)[0]?.[0];

/**
 * Reads an optional number; left out or blank it is the kit's own default.
 *
 * @param what how the message names it, for example "the confidence"
 * @throws InputError when it is no number or outside its limits
 */
export function parseSetting(asker: string, what: string, argument: unknown, standard: number, limits: Limits): number {
  const cell = single(argument);
  if (isBlank(cell)) return standard;
  const fits = typeof cell === "number" && cell >= limits.least && cell <= limits.most && (!limits.whole || Number.isInteger(cell));
  if (fits) return cell;
  const kind = limits.whole ? "a whole number" : "a number";
  const range = Number.isFinite(limits.most) ? `from ${limits.least} to ${limits.most}` : `of ${limits.least} or more`;
  throw new InputError(`${asker}: ${what} is ${shown(cell)}; use ${kind} ${range}, or leave it out for ${standard}.`);
}

/**
 * Reads an optional word out of a few; left out or blank it is the first of them.
 *
 * @throws InputError listing the choices
 */
export function parseChoice<Choice extends string>(
  asker: string,
  what: string,
  argument: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const cell = single(argument);
  if (isBlank(cell)) return choices[0];
  const choice = choices.find((each) => typeof cell === "string" && each === cell.trim().toLowerCase());
  if (choice) return choice;
  throw new InputError(`${asker}: ${what} is ${shown(cell)}; use ${choices.slice(0, -1).join(", ")} or ${choices[choices.length - 1]}.`);
}

/** Reads an optional yes or no, no when left out. @throws InputError for anything but TRUE and FALSE */
export function parseSwitch(asker: string, what: string, argument: unknown): boolean {
  const cell = single(argument);
  if (isBlank(cell) || cell === 0) return false;
  if (typeof cell === "boolean") return cell;
  if (cell === 1) return true;
  throw new InputError(`${asker}: ${what} is ${shown(cell)}; use TRUE or FALSE.`);
}
