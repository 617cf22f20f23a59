import { expect, it } from "vitest";
import { workload } from "../../src/domain/workload.ts";

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
  expect([22, 20, 19, 0, null].map((hours) => workload(goals, platforms, hours).verdict)).toEqual([
    "fits",
    "tight",
    "tooMuch",
    "tooMuch",
    undefined,
  ]);
});
