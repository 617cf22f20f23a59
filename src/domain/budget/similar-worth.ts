/** Currencies whose unit is worth between about a half and twice a US dollar. */
const dollarLike: ReadonlySet<string> = new Set(["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"]);

/** Whether a price in one currency says anything about a price in the other without a rate. @example similarWorth("USD", "JPY") → false */
export const similarWorth = (one: string, other: string): boolean => one === other || (dollarLike.has(one) && dollarLike.has(other));
