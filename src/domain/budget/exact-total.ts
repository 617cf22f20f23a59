/**
 * The sum of amounts of money without the noise of binary fractions: amounts in cents sum to the cent, and thirds that make a whole do too.
 *
 * @example exactTotal([0.1, 0.2]) → 0.3
 */
export const exactTotal = (amounts: readonly number[]): number => tidy(amounts.reduce((sum, amount) => sum + amount, 0));

/** An amount without digits beyond a ten-thousandth of a cent. @example tidy(650 - 649.9) → 0.1 */
export const tidy = (amount: number): number => Math.round(amount * 1e6) / 1e6;
