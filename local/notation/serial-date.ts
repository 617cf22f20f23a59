import { instantOf, localTime } from "./zone-offset.ts";

/** Sheets counts days from here; serial 1 is 31 December 1899. */
const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** A serial day number, read in a time zone → the instant. Rounded to the millisecond, as Sheets does. */
export const dateOfSerial = (serial: number, timeZone: string): Date => new Date(instantOf(epoch + Math.round(serial * dayMs), timeZone));

/** An instant → its serial day number in a time zone. */
export const serialOfDate = (date: Date, timeZone: string): number => (localTime(date.getTime(), timeZone) - epoch) / dayMs;
