/** The least a benchmark may say, in any currency: a price of 0 would buy without end. */
export const LEAST_PRICE = 0.001;
