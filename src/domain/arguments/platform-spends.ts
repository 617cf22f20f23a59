import { isBlank, line } from "../block.ts";
import type { PlatformSpend } from "../budget/forecast.ts";
import { platformKey } from "../budget/platform-key.ts";
import { InputError } from "../input-error.ts";
import { usedLength } from "./figures.ts";
import { amountOf } from "./plan.ts";

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
export function parsePlatformSpends(asker: string, spend: unknown, platform: unknown): PlatformSpends {
  const [amounts, names] = [line(spend), line(platform)];
  if (!amounts || !names) throw new InputError(`${asker} needs the spends and the platforms each in one row or one column.`);
  const used = usedLength(amounts);
  if (names.length < used || usedLength(names) > amounts.length) {
    throw new InputError(`${asker} needs one platform for each spend: ${used} spends, ${usedLength(names)} platforms.`);
  }
  const rows = amounts.flatMap((cell, row) => (isBlank(cell) ? [] : [row]));
  const spends = rows.map((row) => {
    const key = platformKey(names[row]);
    const amount = amountOf(asker, `spend ${row + 1}`, amounts[row]);
    if (key === "") throw new InputError(`${asker}: spend ${row + 1} has no platform; name it or clear the spend.`);
    return { platform: key, spend: amount };
  });
  return { spends, rows, height: amounts.length };
}
