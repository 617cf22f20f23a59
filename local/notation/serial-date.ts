import { DateTime } from "luxon";

/** Sheets counts days from here; serial 1 is 31 December 1899. */
const epoch = { year: 1899, month: 12, day: 30 };
const dayMs = 86_400_000;

/** A serial day number, read in a time zone → the instant. Rounded to the millisecond, as Sheets does. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const utc = DateTime.fromObject(epoch, { zone: "utc" }).plus({ milliseconds: Math.round(serial * dayMs) });
  return utc.setZone(timeZone, { keepLocalTime: true }).toJSDate();
}

/** An instant → its serial day number in a time zone. */
export function serialOfDate(date: Date, timeZone: string): number {
  const local = DateTime.fromJSDate(date, { zone: timeZone }).setZone("utc", { keepLocalTime: true });
  return local.diff(DateTime.fromObject(epoch, { zone: "utc" }), "milliseconds").milliseconds / dayMs;
}
