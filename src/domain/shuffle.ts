import { mulberry32 } from "./probability/mulberry32.ts";

/**
 * The same things in an order that looks random and is the same for the same seed (Fisher and Yates).
 *
 * @example shuffle([1, 2, 3], 42) has the members 1, 2 and 3
 */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
  const random = mulberry32(seed);
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] as T, order[other] as T];
    order[last] = b;
    order[other] = a;
  }
  return order;
}
