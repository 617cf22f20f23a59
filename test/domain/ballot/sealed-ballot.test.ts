import fc from "fast-check";
import { expect, it } from "vitest";
import { stillAwaited } from "../../../src/domain/ballot/awaited.ts";
import { latestRecords, type OwnRecord, ownKey, ownRecords, ownText } from "../../../src/domain/ballot/own-ballot.ts";
import { packBallot, type SealedBallot, unpackBallot } from "../../../src/domain/ballot/sealed-ballot.ts";

const level = fc.constantFrom(null, 1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | null>;
const choice = fc.constantFrom(-2, -1, 0, 1, 2) as fc.Arbitrary<-2 | -1 | 0 | 1 | 2>;
const anyBallot: fc.Arbitrary<SealedBallot> = fc.record({
  name: fc.string(),
  when: fc.nat(),
  revision: fc.integer({ min: 1, max: 9 }),
  ballot: fc.record({
    id: fc.uuid(),
    replaces: fc.option(fc.uuid()),
    candidate: fc.string(),
    interviewer: fc.string({ unit: "grapheme" }),
    version: fc.integer({ min: 1, max: 99 }),
    recommendation: fc.option(fc.record({ choice, reason: fc.string() })),
    answers: fc.array(
      fc.record({
        question: fc.constantFrom("D1", "Q12"),
        note: fc.string({ unit: "grapheme" }),
        evidence: fc.array(fc.string()),
        flags: fc.array(fc.string()),
        ratings: fc.array(fc.record({ criterion: fc.constantFrom("B3", "C2", "X10"), level })),
      }),
    ),
  }),
});

it("a ballot comes out of the store as it went in", () =>
  fc.assert(
    fc.property(anyBallot, (sealed) => {
      expect(unpackBallot(sealed.ballot.id, packBallot(sealed))).toEqual(sealed);
    }),
  ));

it.each(["", "null", "{}", "[2]", "[1,2]"])("what is no ballot (%s) is not taken for one", (text) =>
  expect(unpackBallot("id", text)).toBeUndefined(),
);

it("whoever is named and has not handed in is awaited, however the names are spelled", () =>
  expect(stillAwaited(["Ann", "Bea", "ann ", "", "De  Vries"], ["ANN", "de vries"])).toEqual(["Bea"]));

it("own ballots are remembered by kit, and only the latest stored versions can be revised", () => {
  const record = (id: string, changes: Partial<OwnRecord> = {}): OwnRecord => ({
    id,
    candidate: "C-001",
    interviewer: "Ann",
    revision: 1,
    replaces: null,
    sealed: false,
    when: 7,
    stored: true,
    ...changes,
  });
  const records = [record("a"), record("b", { replaces: "a", revision: 2 }), record("c", { replaces: "b", revision: 3, stored: false })];
  const properties = Object.fromEntries(records.map((each) => [ownKey("kit", each.id), ownText(each)]));
  expect(ownRecords("kit", { ...properties, "O:other:x": ownText(record("x")), "O:kit:broken": "?" })).toEqual(records);
  expect(latestRecords(records).map(({ id }) => id)).toEqual(["b"]);
});
