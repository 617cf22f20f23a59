import type { ListName } from "../../content/argument-errors.ts";
import { centsFor, centsIn } from "../../domain/budget/cents.ts";
import type { Channel } from "../../domain/budget/channel.ts";
import { exactTotal } from "../../domain/budget/exact-total.ts";
import { curveKinds, type ResponseCurve } from "../../domain/budget/response-curve.ts";
import { isBlank } from "../../domain/cell-value.ts";
import { firstCell, rowOrColumn, usedLength } from "./block.ts";
import { readAmount } from "./plan.ts";
import type { Refuse } from "./refuse.ts";
import { choiceIn, type NumberSetting, readNumber } from "./settings.ts";

/** The columns that describe channels, as a custom function gets them. */
export interface ChannelColumns {
  readonly a: unknown;
  readonly shape: unknown;
  readonly scale: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly curve?: unknown;
}

export interface Channels {
  readonly channels: readonly Channel[];
  /** The row of each channel in the list, from 0: rows whose `a` is blank are none. */
  readonly rows: readonly number[];
  /** How many cells the list has, the blank end included. */
  readonly height: number;
}

/**
 * Reads what is known about the channels, one cell per channel, in rows or columns of one length. A single shape, scale or curve holds for all.
 *
 * @throws InputError naming the channel and the figure that is missing or wrong
 */
export function readChannels(refuse: Refuse, columns: ChannelColumns): Channels {
  const a = rowOrColumn(columns.a);
  if (!a) throw refuse("notOneLine", "a");
  const rows = a.flatMap((cell, row) => (isBlank(cell) ? [] : [row]));
  if (rows.length === 0) throw refuse("noChannel");
  const cellsOf = (list: Exclude<keyof ChannelColumns, "a">) => onePerChannel(refuse, list, columns[list], usedLength(a));
  const [shape, scale, minimum] = [cellsOf("shape"), cellsOf("scale"), cellsOf("minimum")];
  const [maximum, curve] = [cellsOf("maximum"), cellsOf("curve")];
  const channels = rows.map((row): Channel => {
    const channel = row + 1;
    const min = readAmount(refuse, { of: "minimum", channel }, minimum(row));
    const max = isBlank(maximum(row)) ? Number.POSITIVE_INFINITY : readAmount(refuse, { of: "maximum", channel }, maximum(row));
    if (centsFor(min) > centsIn(max)) throw refuse("limits", channel, min, max);
    const kind = choiceIn(curve(row), curveKinds);
    if (!kind) throw refuse("curveKind", channel, firstCell(curve(row)), curveKinds);
    const figures = { a: readAmount(refuse, { of: "a", channel }, a[row]), shape: shape(row), scale: scale(row) };
    return { curve: curveOf(refuse, channel, kind, figures), minimum: min, maximum: max };
  });
  return { channels, rows, height: a.length };
}

function curveOf(
  refuse: Refuse,
  channel: number,
  kind: ResponseCurve["kind"],
  { a, ...figures }: { readonly a: number; readonly shape: unknown; readonly scale: unknown },
): ResponseCurve {
  const positive = (figure: "shape" | "scale"): number => {
    const cell = figures[figure];
    if (typeof cell === "number" && Number.isFinite(cell) && cell > 0) return cell;
    throw refuse("curve", figure, channel, kind, cell);
  };
  if (kind === "log") return { kind, a, scale: positive("scale") };
  if (kind === "power") return { kind, a, shape: positive("shape") };
  return { kind, a, shape: positive("shape"), scale: positive("scale") };
}

/** The cell of each channel; one cell alone holds for all, none at all is blank for all. */
function onePerChannel(refuse: Refuse, list: ListName, argument: unknown, count: number): (row: number) => unknown {
  const cells = rowOrColumn(argument);
  if (!cells) throw refuse("notOneLine", list);
  if (cells.length === 1) return () => cells[0];
  const used = usedLength(cells);
  if (used > count || cells.length < count) throw refuse("notOnePerChannel", list, count, used > count ? used : cells.length);
  return (row) => cells[row];
}

/** Finer splits would keep the spreadsheet waiting. */
const MAX_STEPS = 10_000;

/** The grain of a split, in units of money. The default is our own judgement. */
export const stepSetting: NumberSetting = { name: "step", defaultValue: 5, min: 0.01 };

/**
 * Reads the money to split and the grain of the split.
 *
 * @throws InputError when the minimums take more than the budget, or the steps are too many
 */
export function readSplit(
  refuse: Refuse,
  channels: readonly Channel[],
  budget: unknown,
  step: unknown,
): { readonly budget: number; readonly step: number } {
  const cell = firstCell(budget);
  if (isBlank(cell)) throw refuse("budgetBlank");
  const money = readAmount(refuse, { of: "budget" }, cell);
  const minimums = exactTotal(channels.map(({ minimum }) => centsFor(minimum) / 100));
  if (centsFor(minimums) > centsIn(money)) throw refuse("minimumsOverBudget", minimums, money);
  const grain = readNumber(refuse, step, stepSetting);
  if ((money - minimums) / grain > MAX_STEPS) {
    throw refuse("steps", money, grain, MAX_STEPS, Math.ceil((money - minimums) / MAX_STEPS));
  }
  return { budget: money, step: grain };
}

/**
 * Reads what a plan spends on each channel; a blank is 0.
 *
 * @throws InputError when there is not one amount for each channel, or one is outside its channel's limits
 */
export function readSpends(refuse: Refuse, { channels, rows, height }: Channels, plan: unknown): readonly number[] {
  const cells = rowOrColumn(plan);
  if (!cells) throw refuse("notOneLine", "plan");
  const used = usedLength(cells);
  const count = (rows[rows.length - 1] ?? 0) + 1;
  if (used > height || (cells.length < count && used < count)) throw refuse("planLength", count, used);
  return channels.map(({ minimum, maximum }, i) => {
    const channel = (rows[i] ?? 0) + 1;
    const spend = readAmount(refuse, { of: "plan", channel }, cells[rows[i] ?? 0]);
    if (spend < minimum) throw refuse("belowMinimum", channel, spend, minimum);
    if (spend > maximum) throw refuse("aboveMaximum", channel, spend, maximum);
    return spend;
  });
}
