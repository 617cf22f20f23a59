import { Info } from "luxon";

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** By zone and day: the offset that holds all day long, or undefined where the clock is changed on it. */
const known = new Map<string, Map<number, number | undefined>>();

/** The offset of a zone from UTC at an instant, in milliseconds. Asking the language's own calendar takes as long as a hundred additions. */
function offsetAt(instant: number, timeZone: string): number {
  const zone = Info.normalizeZone(timeZone);
  let days = known.get(timeZone);
  if (!days) {
    days = new Map();
    known.set(timeZone, days);
  }
  const day = Math.floor(instant / dayMs);
  if (!days.has(day)) {
    const [morning, evening] = [day * dayMs, (day + 1) * dayMs].map((each) => zone.offset(each));
    days.set(day, morning === evening ? morning : undefined);
  }
  return (days.get(day) ?? zone.offset(instant)) * minuteMs;
}

/** An instant → what the clocks of a zone show then, as if they showed UTC. */
export const localTime = (instant: number, timeZone: string): number => instant + offsetAt(instant, timeZone);

/**
 * What the clocks of a zone show, as if they showed UTC → the instant. An hour that comes twice in autumn is the one before or after by the
 * rules of luxon; one that is left out in spring is the hour after.
 */
export function instantOf(local: number, timeZone: string): number {
  const guess = local - offsetAt(local, timeZone);
  const offset = offsetAt(guess, timeZone);
  const better = local - offset;
  const again = offsetAt(better, timeZone);
  return again === offset ? better : local - Math.min(offset, again);
}
