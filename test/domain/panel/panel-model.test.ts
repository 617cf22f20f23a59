import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluatePanel, type PanelModel } from "../../../src/domain/panel/panel-model.ts";
import { voicesOfMatrix } from "../../../src/domain/panel/voices.ts";
import { normalCdf, normalDensity } from "../../../src/domain/probability/normal.ts";
import { type PanelFixture, panelFixtures, voicesOf } from "./panel-fixture.ts";

const expectClose = (found: readonly (number | null)[], wanted: readonly number[], tolerance: number, what: string): void => {
  expect(found, what).toHaveLength(wanted.length);
  for (const [i, value] of wanted.entries()) {
    expect(Math.abs((found[i] ?? Number.NaN) - value), `${what} ${i}: ${found[i]}, not ${value}`).toBeLessThan(tolerance);
  }
};
const modelOf = ({ candidates, interviewers, weights, ratings }: PanelFixture) =>
  evaluatePanel(voicesOf(candidates, weights.length, ratings), interviewers, weights);

describe("the model of a panel gives every published figure", () => {
  it.each(panelFixtures)("$name", (fixture) => {
    const { expected } = fixture;
    const { candidates, offsets, noise, race } = modelOf(fixture);
    expectClose(
      candidates.map(({ plain }) => plain),
      expected.raw,
      1e-6,
      "plain mean",
    );
    expectClose(
      candidates.map(({ score }) => score),
      expected.evenedOut,
      1e-6,
      "score",
    );
    expectClose(offsets, expected.offsets, 1e-6, "offset");
    expectClose(
      candidates.map(({ coverage }) => coverage),
      expected.coverage,
      1e-6,
      "coverage",
    );
    if (expected.meanSquare === null) expect(noise.meanSquare).toBeNull();
    else expect(noise.meanSquare).toBeCloseTo(expected.meanSquare, 6);
    expect(noise.degrees).toBeCloseTo(expected.degrees, 6);
    expect(race).toEqual(expected.race);
    expectClose(
      candidates.map(({ level }) => level),
      expected.mean,
      1e-6,
      "level",
    );
    expectClose(
      candidates.map(({ levelError }) => levelError),
      expected.sd,
      1e-6,
      "its error",
    );
    expectClose(
      candidates.map(({ chance }) => chance),
      expected.chance,
      1e-4,
      "chance",
    );
  });

  const matrices = [
    {
      rows: [
        [4, 5, 4],
        [3, 4, null],
        [2, 3, 3],
        [4, null, 3],
      ],
      chances: [0.809648, 0.061004, 0.006115, 0.123233],
      levels: [4.082005, 3.457404, 2.933313, 3.629154],
      errors: [0.314457, 0.317417, 0.318936, 0.318734],
      meanSquare: 0.297808,
    },
    {
      rows: [
        [3.9, 4.2, 3.8],
        [3.6, 3.9, 3.7],
        [3.0, 3.5, 3.1],
      ],
      chances: [0.853209, 0.142707, 0.004084],
      meanSquare: 0.010521,
    },
  ];
  it.each(matrices)("for a table of candidates and interviewers, $chances", ({ rows, chances, levels, errors, meanSquare }) => {
    const { candidates, noise } = evaluatePanel(voicesOfMatrix(rows), 3, [1]);
    expect(noise.meanSquare).toBeCloseTo(meanSquare, 6);
    expect(noise.degrees).toBeCloseTo(4, 12);
    const of = (key: "chance" | "level" | "levelError") => candidates.map((own) => own[key]);
    expectClose(of("chance"), chances, 1e-6, "chance");
    if (levels) expectClose(of("level"), levels, 1e-6, "level");
    if (errors) expectClose(of("levelError"), errors, 1e-6, "error");
  });
});

/** Panels of any shape: few or many people, gaps, several criteria, weights of 0 among them. */
const somePanel = fc
  .record({
    candidates: fc.integer({ min: 1, max: 6 }),
    interviewers: fc.integer({ min: 1, max: 4 }),
    weights: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 }).filter((all) => all.some((weight) => weight > 0)),
    gaps: fc.constantFrom(0, 0.2, 0.6),
  })
  .chain(({ candidates, interviewers, weights, gaps }) =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: candidates * interviewers * weights.length,
        maxLength: candidates * interviewers * weights.length,
      })
      .map((cells) => ({
        ...{ candidates, interviewers, weights },
        ratings: cells.flatMap(([rating, u], k): PanelFixture["ratings"] => {
          const c = k % weights.length;
          const j = Math.floor(k / weights.length) % interviewers;
          return u < gaps ? [] : [[Math.floor(k / weights.length / interviewers), j, c, rating]];
        }),
      })),
  );
type SomePanel = Pick<PanelFixture, "candidates" | "interviewers" | "weights" | "ratings">;
const evaluate = ({ candidates, interviewers, weights, ratings }: SomePanel) =>
  evaluatePanel(voicesOf(candidates, weights.length, ratings), interviewers, weights);
const figuresOf = (model: PanelModel) =>
  model.candidates.map(({ score, plain, rank, chance, level, levelError, ranks }) => [
    ...[score, plain, rank, chance, level, levelError],
    ranks?.held ?? null,
  ]);
/** Figures that were only added up in another order. */
const nearly = (figures: readonly (readonly (number | null)[])[]) =>
  figures.map((row) => row.map((value) => (value === null ? null : expect.closeTo(value, 5))));

describe("whatever the panel", () => {
  it("turning candidates, interviewers and criteria around turns the figures around and changes none", () => {
    fc.assert(
      fc.property(somePanel, (panel) => {
        const { candidates, interviewers, weights } = panel;
        const turned = {
          ...panel,
          weights: [...weights].reverse(),
          ratings: panel.ratings.map(
            ([i, j, c, rating]) => [candidates - 1 - i, interviewers - 1 - j, weights.length - 1 - c, rating] as const,
          ),
        };
        expect(figuresOf(evaluate(turned)).reverse()).toEqual(nearly(figuresOf(evaluate(panel))));
      }),
    );
  });

  it("weights count by their proportions alone", () => {
    fc.assert(
      fc.property(somePanel, fc.constantFrom(0.01, 3, 250), (panel, factor) => {
        const scaled = { ...panel, weights: panel.weights.map((weight) => weight * factor) };
        expect(figuresOf(evaluate(scaled))).toEqual(nearly(figuresOf(evaluate(panel))));
      }),
    );
  });

  it("chances sum to 1, every range of ranks holds 90 %, and no figure is NaN or infinite", () => {
    fc.assert(
      fc.property(somePanel, (panel) => {
        const { candidates, race } = evaluate(panel);
        const sum = candidates.reduce((all, { chance }) => all + (chance ?? 0), 0);
        expect(sum).toBeCloseTo(race.length > 1 ? 1 : 0, 9);
        for (const own of candidates) {
          const figures = [own.score, own.plain, own.low, own.high, own.coverage, own.chance, own.level, own.levelError, own.uncertainty];
          expect(figures.filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([]);
          if (own.ranks === null) continue;
          expect(own.ranks.held).toBeGreaterThan(0.9 - 1e-6);
          expect(own.ranks.last).toBeLessThanOrEqual(race.length);
          expect(own.ranks.first).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it("where everybody rated everything, the score is the plain mean, and a kinder interviewer changes no order", () => {
    fc.assert(
      fc.property(somePanel, fc.double({ min: -3, max: 3, noNaN: true }), (panel, kinder) => {
        const full = panel.weights.flatMap((_, c) =>
          Array.from({ length: panel.candidates }, (__, i) =>
            Array.from({ length: panel.interviewers }, (___, j): readonly [number, number, number, number] => {
              const given = panel.ratings.find(([a, b, d]) => a === i && b === j && d === c);
              return [i, j, c, given?.[3] ?? 3];
            }),
          ).flat(),
        );
        const { candidates } = evaluate({ ...panel, ratings: full });
        for (const { score, plain } of candidates) expect(score).toBeCloseTo(plain ?? 0, 9);
        const shifted = full.map(([i, j, c, rating]) => [i, j, c, rating + (j === 0 ? kinder : 0)] as const);
        expect(evaluate({ ...panel, ratings: shifted }).candidates.map(({ rank }) => rank)).toEqual(candidates.map(({ rank }) => rank));
      }),
    );
  });

  it("candidates with the same ratings have the same figures", () => {
    fc.assert(
      fc.property(somePanel, (panel) => {
        const twin = panel.ratings.flatMap(([i, j, c, rating]) => (i === 0 ? [[panel.candidates, j, c, rating] as const] : []));
        const figures = figuresOf(evaluate({ ...panel, candidates: panel.candidates + 1, ratings: [...panel.ratings, ...twin] }));
        expect(figures.slice(-1)).toEqual(nearly(figures.slice(0, 1)));
      }),
    );
  });
});

test("leaving out improbable sizes and looking ln Φ up moves no chance by more than .0001", () => {
  fc.assert(
    fc.property(somePanel, (panel) => {
      const model = evaluate(panel);
      if (model.race.length < 2) return;
      const exact = exactChances(
        model.race.map((i) => model.candidates[i]?.score ?? 0),
        model.race.map((i) => model.candidates[i]?.uncertainty ?? 0),
        model.noise,
      );
      for (const [r, i] of model.race.entries()) {
        expect(Math.abs((model.candidates[i]?.chance ?? 0) - (exact[r] ?? 0))).toBeLessThan(1e-4);
      }
    }),
    { numRuns: 40 },
  );
});

/** The race as published, over all 81 pairs of sizes, candidate by candidate. */
function exactChances(
  scores: readonly number[],
  uncertainties: readonly number[],
  { meanSquare, degrees }: { readonly meanSquare: number | null; readonly degrees: number },
): number[] {
  const grid = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
  const weighed = grid.flatMap((z) =>
    grid.map((y) => {
      const [noise, spread] = [0.45 * Math.exp(z / 2), 0.45 * Math.exp(y / 2)];
      const variances = uncertainties.map((u) => spread ** 2 + noise ** 2 * u);
      const precision = variances.reduce((sum, v) => sum + 1 / v, 0);
      const centre = scores.reduce((sum, score, i) => sum + score / (variances[i] ?? 1), 0) / precision;
      const fit = scores.reduce((sum, score, i) => sum + Math.log(variances[i] ?? 1) + (score - centre) ** 2 / (variances[i] ?? 1), 0);
      const rest = degrees * (Math.log(noise ** 2) + (meanSquare ?? 0) / noise ** 2);
      const means = scores.map((score, i) => centre + (spread ** 2 / (variances[i] ?? 1)) * (score - centre));
      const errors = uncertainties.map((u, i) => Math.sqrt((spread ** 2 * noise ** 2 * u) / (variances[i] ?? 1)));
      return { weight: Math.exp(-(z * z + y * y) / 2 - Math.log(precision) / 2 - fit / 2 - rest / 2), means, errors };
    }),
  );
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return scores.map((_, i) =>
    weighed.reduce((sum, { weight, means, errors }) => {
      let chance = 0;
      for (let s = -64; s <= 64; s++) {
        const x = (means[i] ?? 0) + (errors[i] ?? 1) * (s / 8);
        chance += means.reduce(
          (product, mean, j) => (j === i ? product : product * normalCdf((x - mean) / (errors[j] ?? 1))),
          normalDensity(s / 8) / 8,
        );
      }
      return sum + (weight / total) * chance;
    }, 0),
  );
}
