import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { instantOf, localTime } from "../../local/notation/zone-offset.ts";

const zones = [
  "Etc/UTC",
  "Europe/Paris",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Pacific/Apia",
];
const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2060, 0, 1) });
/** Within a day of a change of clocks in one of the zones. */
const changes = fc
  .tuple(
    fc.constantFrom(
      Date.UTC(2024, 2, 31),
      Date.UTC(2024, 9, 27),
      Date.UTC(2024, 2, 10),
      Date.UTC(2024, 10, 3),
      Date.UTC(2024, 3, 7),
      Date.UTC(2011, 11, 30),
      Date.UTC(2024, 3, 14),
    ),
    fc.integer({ min: -30, max: 30 }),
  )
  .map(([day, hours]) => day + hours * 3_600_000 + 1_800_000);

it("what clocks show is what luxon says, in every zone, also around a change of clocks", () => {
  fc.assert(
    fc.property(fc.oneof(instants, changes), fc.constantFrom(...zones), (instant, zone) => {
      const luxon = DateTime.fromMillis(instant, { zone }).setZone("utc", { keepLocalTime: true }).toMillis();
      expect(localTime(instant, zone)).toBe(luxon);
    }),
    { numRuns: 2000 },
  );
});

it("the instant of what clocks show is what luxon says, also for hours that come twice or never", () => {
  fc.assert(
    fc.property(fc.oneof(instants, changes), fc.constantFrom(...zones), (local, zone) => {
      const luxon = DateTime.fromMillis(local, { zone: "utc" }).setZone(zone, { keepLocalTime: true }).toMillis();
      expect(instantOf(local, zone)).toBe(luxon);
    }),
    { numRuns: 2000 },
  );
});
