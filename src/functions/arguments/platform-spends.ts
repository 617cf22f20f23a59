import type { PlatformSpend } from "../../domain/budget/forecast.ts";
import { platformKey } from "../../domain/budget/platform-key.ts";
import { isBlank } from "../../domain/cell-value.ts";
import { rowOrColumn, usedLength } from "./block.ts";
import { readAmount } from "./plan.ts";
import type { Refuse } from "./refuse.ts";

export interface PlatformSpends {
  readonly spends: readonly PlatformSpend[];
  /** The row of each spend in the list, from 0: rows without a spend are none. */
  readonly rows: readonly number[];
  /** How many cells the list has, the blank end included. */
  readonly height: number;
}

/**
 * Reads what is spent on which platform, in two rows or columns of one length. Rows without a spend are skipped.
 *
 * @throws InputError for lists of two lengths, a spend that is no number of 0 or more, or a spend without a platform
 */
export function readPlatformSpends(refuse: Refuse, spend: unknown, platform: unknown): PlatformSpends {
  const [amounts, names] = [rowOrColumn(spend), rowOrColumn(platform)];
  if (!amounts || !names) throw refuse("spendsNotOneLine");
  const used = usedLength(amounts);
  if (names.length < used || usedLength(names) > amounts.length) throw refuse("spendsLength", used, usedLength(names));
  const rows = amounts.flatMap((cell, row) => (isBlank(cell) ? [] : [row]));
  const spends = rows.map((row) => {
    const key = platformKey(names[row]);
    const amount = readAmount(refuse, { of: "spend", place: row + 1 }, amounts[row]);
    if (key === "") throw refuse("spendUnnamed", row + 1);
    return { platform: key, spend: amount };
  });
  return { spends, rows, height: amounts.length };
}
