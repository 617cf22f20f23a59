import { block, isBlank, line } from "../block.ts";
import { centsFor, centsIn } from "../budget/cents.ts";
import type { Channel } from "../budget/channel.ts";
import { exactTotal } from "../budget/exact-total.ts";
import { curveKinds, type ResponseCurve } from "../budget/response-curve.ts";
import { InputError } from "../input-error.ts";
import { shown, usedLength } from "./figures.ts";
import { amountOf } from "./plan.ts";
import { parseChoice, parseSetting } from "./setting.ts";

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
 * Reads what is known about the channels, a cell each in rows or columns of one length. A single shape, scale or curve holds for all channels.
 *
 * @throws InputError naming the channel and the figure that is missing or wrong
 */
export function parseChannels(asker: string, columns: ChannelColumns): Channels {
  const a = line(columns.a);
  if (!a) throw new InputError(`${asker} needs a in one row or one column.`);
  const rows = a.flatMap((cell, row) => (isBlank(cell) ? [] : [row]));
  if (rows.length === 0) throw new InputError(`${asker} needs a value of a for at least one channel.`);
  const cellsOf = (what: Exclude<keyof ChannelColumns, "a">) => oneEach(asker, what, columns[what], usedLength(a));
  const [shape, scale, minimum] = [cellsOf("shape"), cellsOf("scale"), cellsOf("minimum")];
  const [maximum, curve] = [cellsOf("maximum"), cellsOf("curve")];
  const channels = rows.map((row): Channel => {
    const name = `channel ${row + 1}`;
    const least = amountOf(asker, `the minimum of ${name}`, minimum(row));
    const most = isBlank(maximum(row)) ? Number.POSITIVE_INFINITY : amountOf(asker, `the maximum of ${name}`, maximum(row));
    if (centsFor(least) > centsIn(most))
      throw new InputError(`${asker}: the minimum of ${name} is ${least}, above its maximum of ${most}.`);
    const kind = parseChoice(asker, `the curve of ${name}`, curve(row), curveKinds);
    const figures = { a: amountOf(asker, `a of ${name}`, a[row]), shape: shape(row), scale: scale(row) };
    return { curve: curveOf(asker, name, kind, figures), minimum: least, maximum: most };
  });
  return { channels, rows, height: a.length };
}

function curveOf(
  asker: string,
  name: string,
  kind: ResponseCurve["kind"],
  { a, ...figures }: { readonly a: number; readonly shape: unknown; readonly scale: unknown },
): ResponseCurve {
  const positive = (what: "shape" | "scale"): number => {
    const cell = figures[what];
    if (typeof cell === "number" && Number.isFinite(cell) && cell > 0) return cell;
    throw new InputError(
      `${asker}: the ${what} of ${name} is ${isBlank(cell) ? "blank" : shown(cell)}; the curve ${kind} needs a number above 0.`,
    );
  };
  if (kind === "log") return { kind, a, scale: positive("scale") };
  if (kind === "power") return { kind, a, shape: positive("shape") };
  return { kind, a, shape: positive("shape"), scale: positive("scale") };
}

/** The cell of each channel; one cell alone holds for all, none at all is blank for all. */
function oneEach(asker: string, what: string, argument: unknown, count: number): (row: number) => unknown {
  const cells = line(argument);
  if (!cells) throw new InputError(`${asker} needs the ${what} in one row or one column.`);
  if (cells.length === 1) return () => cells[0];
  const used = usedLength(cells);
  if (used > count || cells.length < count) {
    throw new InputError(`${asker} needs one ${what} for each channel: ${count} channels, ${used > count ? used : cells.length} given.`);
  }
  return (row) => cells[row];
}

/** Finer splits would keep the spreadsheet waiting. */
const MOST_STEPS = 10_000;
/** The grain of a split unless the user gives another, in units of money. Our own judgement. */
export const STEP = 5;

/**
 * Reads the money to split and the grain of the split.
 *
 * @throws InputError when the minimums take more than the budget, or the steps are too many
 */
export function parseSplit(
  asker: string,
  channels: readonly Channel[],
  budget: unknown,
  step: unknown,
): { readonly budget: number; readonly step: number } {
  const cell = block(budget)[0]?.[0];
  if (isBlank(cell)) throw new InputError(`${asker}: the budget is blank; use an amount of 0 or more.`);
  const money = amountOf(asker, "the budget", cell);
  const least = exactTotal(channels.map(({ minimum }) => centsFor(minimum) / 100));
  if (centsFor(least) > centsIn(money)) {
    throw new InputError(`${asker}: the minimums take ${least}, more than the budget of ${money}; lower a minimum or raise the budget.`);
  }
  const grain = parseSetting(asker, "the step", step, STEP, { least: 0.01, most: Number.POSITIVE_INFINITY });
  if ((money - least) / grain > MOST_STEPS) {
    const coarser = Math.ceil((money - least) / MOST_STEPS);
    throw new InputError(`${asker}: ${money} in steps of ${grain} is more than ${MOST_STEPS} steps; use a step of ${coarser} or more.`);
  }
  return { budget: money, step: grain };
}

/**
 * Reads what a plan spends on each channel; a blank is 0.
 *
 * @throws InputError when there is not one amount for each channel, or one is outside its channel's limits
 */
export function parseSpends(asker: string, { channels, rows, height }: Channels, plan: unknown): readonly number[] {
  const cells = line(plan);
  if (!cells) throw new InputError(`${asker} needs the plan in one row or one column.`);
  const used = usedLength(cells);
  const count = (rows[rows.length - 1] ?? 0) + 1;
  if (used > height || (cells.length < count && used < count)) {
    throw new InputError(`${asker} needs one amount for each channel: ${count} channels, ${used} amounts.`);
  }
  return channels.map(({ minimum, maximum }, i) => {
    const name = `channel ${(rows[i] ?? 0) + 1}`;
    const spend = amountOf(asker, `the plan for ${name}`, cells[rows[i] ?? 0]);
    if (spend < minimum) throw new InputError(`${asker}: the plan for ${name} is ${spend}, below its minimum of ${minimum}.`);
    if (spend > maximum) throw new InputError(`${asker}: the plan for ${name} is ${spend}, above its maximum of ${maximum}.`);
    return spend;
  });
}
