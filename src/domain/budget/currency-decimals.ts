/** Currencies that are paid in whole units, by their ISO codes. */
export const wholeCurrencies = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" ");

/** Currencies whose smallest unit is not a hundredth, by how many digits it has. */
const others: Readonly<Record<string, number>> = {
  ...Object.fromEntries(wholeCurrencies.map((code) => [code, 0])),
  ...Object.fromEntries("BHD IQD JOD KWD LYD OMR TND".split(" ").map((code) => [code, 3])),
};

/** How many digits an amount has after the decimal mark. @example currencyDecimals("JPY") → 0 */
export const currencyDecimals = (currency: string): number => others[currency.trim().toUpperCase()] ?? 2;
