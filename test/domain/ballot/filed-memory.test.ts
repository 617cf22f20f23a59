import { describe, expect, it } from "vitest";
import { type Filed, packFiled, unpackFiled } from "../../../src/domain/ballot/filed-memory.ts";

const START = Date.UTC(2026, 2, 1, 9);
const DAY = 86_400_000;
const MINUTE = 60_000;
const code = (number: number) => `C-${String(number).padStart(3, "0")}`;
/** Times in no order over 120 days. */
const timeOf = (i: number) => START + ((i * 7_919_317_331) % (120 * DAY));
const toMinute = (filed: Filed): Filed =>
  Object.fromEntries(Object.entries(filed).map(([each, when]) => [each, Math.ceil(when / MINUTE) * MINUTE]));

describe("whose ballots are filed", () => {
  it("is remembered with the time of the reveal, up to the minute", () => {
    const filed = {
      "C-001": 0,
      "C-002": START + 1,
      "C-003": START,
      "C-009": 0,
      "C-999": START + 90 * DAY,
      "C-1000": START + DAY,
      "C-0042": 0,
    };
    expect(unpackFiled(JSON.parse(JSON.stringify(packFiled(filed))))).toEqual(toMinute(filed));
    expect(packFiled({ "C-001": 0, "C-002": 0, "C-009": 0 })).toEqual([0, {}, ["C-", 3, ",,*7:"]]);
  });

  it("is remembered for codes of one's own too, whatever they look like", () => {
    const filed = {
      Ana: START,
      "7": 0,
      "07": START,
      "A,1;2:3": 0,
      "2026-017": 0,
      "000": 0,
      from: 0,
      "": 0,
      "C-1234567890": 0,
      "x\n5": START,
    };
    expect(unpackFiled(JSON.parse(JSON.stringify(packFiled(filed))))).toEqual({ ...toMinute(filed), Ana: START });
    expect(unpackFiled(packFiled({}))).toEqual({});
  });

  it("stays what it is, however often it is written", () => {
    const once = unpackFiled(packFiled(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [code(3 * i), i % 3 ? timeOf(i) : 0]))));
    expect(unpackFiled(packFiled(once))).toEqual(once);
  });

  it("reads what an older version remembered", () => {
    expect(unpackFiled({ "C-001": 0, "C-002": START + 1 })).toEqual({ "C-001": 0, "C-002": START + 1 });
  });

  it.each([
    ["one after the other", 1],
    ["with gaps", 2],
  ])("takes less than 21,000 characters for 5,000 revealed candidates, %s", (_, step) => {
    const filed = Object.fromEntries(Array.from({ length: 5_000 }, (__, i) => [code(1 + i * step), timeOf(i)]));
    const text = JSON.stringify(packFiled(filed));
    expect(text.length).toBeLessThan(21_000);
    expect(unpackFiled(JSON.parse(text))).toEqual(toMinute(filed));
  });
});
