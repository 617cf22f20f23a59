/**
 * A number for a sentence, with two decimals at most and none where they are nothing. Written here because a cell's function cannot rely on
 * the locales of the machine it runs on.
 *
 * @param group stands between thousands
 * @param mark stands before decimals
 * @example numberText(1383.5, ",", ".") → "1,383.5"
 */
export function numberText(value: number, group: string, mark: string): string {
  const text = moneyText(value, group, mark);
  return text.includes(mark) ? text.replace(/0+$/, "") : text;
}

/** An amount of money: with both decimals where it is not whole. @example moneyText(1200.5, ",", ".") → "1,200.50" */
export function moneyText(value: number, group: string, mark: string): string {
  const [whole = "", decimals = ""] = Math.abs(value).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${decimals === "00" ? "" : mark + decimals}`;
}
