import { expect, test } from "vitest";
import { calibrate } from "./calibrate.ts";
import { biasOf, meanBias, meanLogLoss } from "./calibration-page.ts";
import { reliability } from "./reliability.ts";
import { reliabilityDiagram } from "./reliability-diagram.ts";

const found = calibrate(120);

test("on simulated panels, what is claimed of the leader comes true about as often, and the rule before claimed too much", () => {
  expect(found).toHaveLength(10);
  expect(Math.abs(meanBias(found, "model"))).toBeLessThan(0.03);
  expect(meanBias(found, "old")).toBeGreaterThan(0.03);
  expect(meanLogLoss(found, "model")).toBeLessThan(meanLogLoss(found, "old"));
});

test("no kind of panel is more than 15 points off but the one of close candidates and noisy interviewers, where the rule before was worse", () => {
  for (const { design, model, old } of found) {
    if (design.name === "close and noisy") expect(biasOf(model)).toBeLessThan(biasOf(old) - 0.03);
    else expect(Math.abs(biasOf(model)), design.name).toBeLessThan(0.15);
  }
});

test("the same number of panels gives the same figures", () => {
  expect(calibrate(3)).toEqual(calibrate(3));
});

const forecasts = (...given: readonly (readonly [number, 0 | 1])[]) =>
  reliability(given.map(([claimed, came]) => ({ claimed, cameTrue: came === 1 })));

test("reliability pools claims until what came true rises with what was claimed", () => {
  const { steps } = forecasts([0.1, 0], [0.2, 1], [0.3, 0], [0.4, 1], [0.4, 1], [0.9, 0]);
  expect(steps.map(({ from, to, rate, count }) => [from, to, rate, count])).toEqual([
    [0.1, 0.1, 0, 1],
    [0.2, 0.3, 0.5, 2],
    [0.4, 0.9, expect.closeTo(2 / 3, 12), 3],
  ]);
});

test("Brier's score is miscalibration less discrimination plus uncertainty", () => {
  const found = forecasts([0.2, 0], [0.3, 1], [0.6, 0], [0.7, 1], [0.9, 1]);
  expect(found.brier).toBeCloseTo((0.04 + 0.49 + 0.36 + 0.09 + 0.01) / 5, 12);
  expect(found.miscalibration - found.discrimination + found.uncertainty).toBeCloseTo(found.brier, 12);
  expect(found.uncertainty).toBeCloseTo(0.24, 12);
  const right = forecasts([0, 0], [0.5, 0], [0.5, 1], [1, 1]);
  expect(right.miscalibration).toBeCloseTo(0, 12);
  expect(right.discrimination).toBeCloseTo(0.125, 12);
});

test("the diagram shows both rules and every kind of panel", () => {
  const [model, old] = (["model", "old"] as const).map((rule) => reliability(found.flatMap((one) => one[rule].leaders)));
  if (!model || !old) throw new Error("No reliability");
  const picture = reliabilityDiagram(model, old, found);
  expect(picture.match(/<title>/g)).toHaveLength(10);
  expect(picture).not.toMatch(/NaN|undefined|Infinity/);
});
