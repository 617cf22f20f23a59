import type { Bounds, SettingName } from "../../content/argument-errors.ts";
import { isBlank } from "../../domain/cell-value.ts";
import { firstCell } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/** An optional number as data: how messages call it, what it is when it is left out, and its bounds. */
export interface NumberSetting extends Bounds {
  readonly name: SettingName;
  readonly defaultValue: number;
}

/**
 * Reads an optional number; left out or blank it is the kit's own default.
 *
 * @throws InputError when it is no number or outside its bounds
 */
export function readNumber(refuse: Refuse, argument: unknown, setting: NumberSetting): number {
  const { name, defaultValue, min, max = Number.POSITIVE_INFINITY, isWhole = false } = setting;
  const cell = firstCell(argument);
  if (isBlank(cell)) return defaultValue;
  if (typeof cell === "number" && cell >= min && cell <= max && (!isWhole || Number.isInteger(cell))) return cell;
  throw refuse("setting", name, cell, setting, defaultValue);
}

/**
 * Reads an optional word out of a few; left out or blank it is the first of them.
 *
 * @throws InputError listing the choices
 */
export function readChoice<Choice extends string>(
  refuse: Refuse,
  name: SettingName,
  argument: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const choice = choiceIn(argument, choices);
  if (choice) return choice;
  throw refuse("choice", name, firstCell(argument), choices);
}

/** The choice that a cell names, whatever its case; the first for a blank, undefined for anything else. */
export function choiceIn<Choice extends string>(argument: unknown, choices: readonly [Choice, ...Choice[]]): Choice | undefined {
  const cell = firstCell(argument);
  if (isBlank(cell)) return choices[0];
  return choices.find((each) => typeof cell === "string" && each === cell.trim().toLowerCase());
}

/** Reads an optional yes or no, no when left out. @throws InputError for anything but TRUE and FALSE */
export function readSwitch(refuse: Refuse, name: SettingName, argument: unknown): boolean {
  const cell = firstCell(argument);
  if (isBlank(cell) || cell === 0) return false;
  if (typeof cell === "boolean") return cell;
  if (cell === 1) return true;
  throw refuse("onOrOff", name, cell);
}
