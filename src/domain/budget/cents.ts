/** Beyond the noise of binary fractions: 0.29 · 100 is 28.999999999999996. */
const NOISE = 1e-6;

/** The whole cents in an amount; a part of a cent is dropped, as for what may be spent. @example centsIn(0.29) → 29 */
export const centsIn = (amount: number): number => Math.floor(amount * 100 + NOISE);

/** The whole cents that cover an amount; a part of a cent counts as one, as for what must be spent. @example centsFor(0.291) → 30 */
export const centsFor = (amount: number): number => Math.ceil(amount * 100 - NOISE);
