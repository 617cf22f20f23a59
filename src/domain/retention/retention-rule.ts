import { type CalendarDay, monthsAfter } from "./calendar-day.ts";

/** Countries whose rules the kit knows. The sources stand in the content, with the sentences that name them. */
export const knownCountries = ["france", "unitedKingdom", "unitedStates"] as const;

export type KnownCountry = (typeof knownCountries)[number];

/** How long data about somebody who was not hired is kept, in months after the refusal. */
export interface RetentionRule {
  /** What the kit proposes. */
  readonly proposed: number;
  /** Before these are over, the record may be needed; 0 where nothing says so. */
  readonly floor: number;
  /** Longer than these is not allowed; null where nothing says so. */
  readonly ceiling: number | null;
}

/**
 * France: gone three months after a refusal, at most 24 with consent (CNIL 2023). United Kingdom: a tribunal claim can come for three months, so six
 * are usual. United States: at least one year for employers of 15 or more (29 CFR 1602.14).
 */
export const retentionRules: Readonly<Record<KnownCountry, RetentionRule>> = {
  france: { proposed: 3, floor: 3, ceiling: 24 },
  unitedKingdom: { proposed: 6, floor: 3, ceiling: null },
  unitedStates: { proposed: 12, floor: 12, ceiling: null },
};

/** What an employer settled: the country, and months of their own. */
export interface RetentionChoice {
  readonly country: KnownCountry | undefined;
  readonly months: number | null;
}

/** The rule that holds; undefined where the employer settled nothing. Months of one's own never go beyond what the country allows. */
export function retentionRule({ country, months }: RetentionChoice): RetentionRule | undefined {
  const rule = country && retentionRules[country];
  if (!rule) return months === null ? undefined : { proposed: months, floor: 0, ceiling: null };
  return { ...rule, proposed: Math.min(months ?? rule.proposed, rule.ceiling ?? Number.POSITIVE_INFINITY) };
}

/** Somebody of whom it is asked how long to keep the data. */
export interface Kept {
  /** True for somebody who was refused or withdrew. */
  readonly isOver: boolean;
  /** The last day on which anything happened; undefined where nothing tells. */
  readonly last: CalendarDay | undefined;
  /** The day that the employer typed; "" for none. */
  readonly until: CalendarDay;
}

export interface RetentionDates {
  readonly until: CalendarDay;
  /** True where nobody typed the day. */
  readonly isProposed: boolean;
  /** Until this day the record may be needed; undefined where nothing says so. */
  readonly floor: CalendarDay | undefined;
  /** True where the typed day lies beyond what is allowed. */
  readonly isTooLong: boolean;
}

/** @returns undefined for somebody with no day, and none to propose */
export function retentionDates(
  { isOver, last, until }: Kept,
  rule: RetentionRule | undefined,
  today: CalendarDay,
): RetentionDates | undefined {
  const from = last ?? today;
  const floor = rule && rule.floor > 0 ? monthsAfter(from, rule.floor) : undefined;
  const ceiling = rule?.ceiling ? monthsAfter(from, rule.ceiling) : undefined;
  if (until !== "") return { until, isProposed: false, floor, isTooLong: isOver && ceiling !== undefined && until > ceiling };
  return isOver && rule ? { until: monthsAfter(from, rule.proposed), isProposed: true, floor, isTooLong: false } : undefined;
}
