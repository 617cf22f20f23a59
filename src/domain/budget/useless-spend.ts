import { tidy } from "./exact-total.ts";
import type { PlatformSpend } from "./forecast.ts";
import { platformRule } from "./platform-rule.ts";

/** In fewer days of a month an ad group finds nobody and teaches nothing. Our own judgement. */
const LEAST_DAYS = 7;

/**
 * Money that buys nothing: what is spent on a platform whose published minimum per day it reaches for less than a week. All lines of one
 * platform count together.
 *
 * @param currency the plan's; a minimum in another currency is not converted, and then nothing is called useless
 * @example uselessSpend([{ platform: "tiktok", spend: 100 }], "USD") → 100, because 20 a day last five days
 */
export function uselessSpend(spends: readonly PlatformSpend[], currency: string): number {
  const platforms = [...new Set(spends.map(({ platform }) => platform))];
  return platforms.reduce((useless, platform) => {
    const spend = tidy(spends.reduce((sum, each) => sum + (each.platform === platform ? each.spend : 0), 0));
    const perDay = platformRule(platform, "adGroupDay", currency);
    return perDay !== undefined && tidy(spend - LEAST_DAYS * perDay) < 0 ? tidy(useless + spend) : useless;
  }, 0);
}
