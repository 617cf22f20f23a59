import { expect, it } from "vitest";
import { unusualHours, workload } from "../../src/domain/workload.ts";

const exactly = (hours: number) => ({ low: hours, high: hours });

const goals = [
  { id: "service", name: "Service", value: 3 },
  { id: "", name: "Own", value: 2 },
  { id: "ads", name: "Ads", value: 0 },
];
const platforms = [
  { id: "tiktok", name: "TikTok", value: 2 },
  { id: "", name: "Mastodon", value: 1 },
  { id: "x", name: "X", value: null },
];

it("adds the hours of goals and platforms to those of every job, largest first", () => {
  const { needed, parts } = workload(goals, platforms, null);
  expect(needed).toBe(3 + 9 + 2 + 5 + 3);
  expect(parts.map(({ name, hours }) => [name, hours])).toEqual([
    ["Service", 9],
    ["TikTok", 5],
    ["Mastodon", 3],
    ["Own", 2],
  ]);
});

it("fits, is tight within 15 %, and is too much beyond", () => {
  expect([22, 20, 19, 0, null].map((hours) => workload(goals, platforms, hours === null ? null : exactly(hours)).verdict)).toEqual([
    "fits",
    "tight",
    "tooMuch",
    "tooMuch",
    undefined,
  ]);
});

it("fits into a range of hours when it fits into the most of them", () => {
  expect(workload(goals, platforms, { low: 15, high: 22 }).verdict).toBe("fits");
});

it("remarks on more than 48 hours a week and on fewer than 24", () => {
  expect([48, 49, 24, 23].map((hours) => unusualHours(exactly(hours)))).toEqual([undefined, "many", undefined, "few"]);
  expect([unusualHours(null), unusualHours({ low: 20, high: 30 })]).toEqual([undefined, "few"]);
});
