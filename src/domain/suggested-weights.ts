import type { BriefItem } from "./brief-lines.ts";
import { type GivenCriterionId, givenCriterionIds, startingWeight } from "./criterion.ts";
import type { GoalId, PlatformId } from "./role-brief.ts";

type Points = Readonly<Partial<Record<GivenCriterionId, number>>>;

/** Points that each step of a goal's priority adds to criteria. Our own judgement, small enough to tilt the weights and never to upset them. */
export const goalPoints: Readonly<Record<GoalId, Points>> = {
  followers: { C5: 2, C7: 1 },
  ads: { C2: 2, C6: 2 },
  service: { B3: 3, O1: 1 },
  creative: { B6: 1, C4: 2 },
};

/** Points that a platform in scope adds, twice where the wanted level is high. Our own judgement. */
export const platformPoints: Readonly<Record<PlatformId, Points>> = {
  facebook: { C6: 1 },
  instagram: { C4: 1 },
  linkedin: { C5: 1 },
  tiktok: { O3: 2 },
  youtube: { C4: 1, O3: 1 },
  x: { B3: 1 },
  pinterest: { C4: 1 },
  blog: { C5: 1 },
};

/** A platform that the kit does not know asks for command of platforms. */
const OTHER_PLATFORM_POINTS: Points = { B5: 1 };

/** From this wanted level on a platform counts twice. */
export const HIGH_LEVEL = 4;

/** Every platform beyond so many makes command of platforms and planning count more. */
export const FEW_PLATFORMS = 2;
export const manyPlatformsPoints: Points = { B5: 1, O2: 1 };

/** One reason why a weight should be higher: the goal or platform, and what it adds; `name` is null for "many platforms". */
export interface Reason {
  readonly name: string | null;
  readonly points: number;
}

export interface Suggestion {
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** A line of the rubric as far as suggestions go: its id, and the weight typed beside it. */
export interface WeighedLine {
  readonly id: string;
  readonly weight: number;
}

/**
 * Weights that fit the goals and platforms of a brief: the weights the kit starts with, plus the points of the tables above, scaled to the
 * sum of the present weights (100 when that is 0). A criterion of the user's own keeps its present share.
 *
 * @returns one suggestion a line; all the same as the starting weights when the brief says nothing yet
 */
export function suggestedWeights(
  goals: readonly BriefItem[],
  platforms: readonly BriefItem[],
  lines: readonly WeighedLine[],
): Suggestion[] {
  const reasons = reasonsOf(goals, platforms);
  const isGiven = (id: string): id is GivenCriterionId => givenCriterionIds.some((each) => each === id);
  const present = lines.reduce((sum, { weight }) => sum + weight, 0);
  const total = present > 0 ? present : 100;
  const own = lines.reduce((sum, { id, weight }) => sum + (isGiven(id) ? 0 : weight), 0);
  const whyOf = (id: string) => reasons.filter(({ criterion }) => criterion === id);
  const raw = lines.map(({ id }) => (isGiven(id) ? startingWeight(id) + whyOf(id).reduce((sum, { points }) => sum + points, 0) : 0));
  const sum = raw.reduce((all, each) => all + each, 0);
  const given = sum > 0 ? raw.map((points) => (points * (total - own)) / sum) : raw;
  const rounded = roundedTo(given, total);
  return lines.map(({ id, weight }, i) => ({
    weight: isGiven(id) ? (rounded[i] ?? 0) : weight,
    reasons: whyOf(id).map(({ name, points }) => ({ name, points })),
  }));
}

/** True when the brief says enough for a suggestion: a goal that matters, or a platform in scope. */
export const saysSomething = (goals: readonly BriefItem[], platforms: readonly BriefItem[]): boolean =>
  goals.some(({ value }) => value !== null && value > 0) || platforms.some(({ value }) => value !== null);

function reasonsOf(goals: readonly BriefItem[], platforms: readonly BriefItem[]): (Reason & { criterion: string })[] {
  const inScope = platforms.filter(({ value }) => value !== null);
  const tables: readonly (readonly [name: string | null, points: Points | undefined, times: number])[] = [
    ...goals.map(({ id, name, value }) => [name, goalPoints[id as GoalId], value ?? 0] as const),
    ...inScope.map(
      ({ id, name, value }) =>
        [name, platformPoints[id as PlatformId] ?? OTHER_PLATFORM_POINTS, (value ?? 0) >= HIGH_LEVEL ? 2 : 1] as const,
    ),
    [null, manyPlatformsPoints, Math.max(0, inScope.length - FEW_PLATFORMS)],
  ];
  return tables.flatMap(([name, points, times]) =>
    times === 0 ? [] : Object.entries(points ?? {}).map(([criterion, each]) => ({ criterion, name, points: each * times })),
  );
}

/**
 * Rounds weights to steps that suit the scale of `total` and keeps their sum, by giving the steps left over to those that lost most.
 *
 * @example roundedTo([33.4, 33.4, 33.2], 100) → [34, 33, 33]
 */
function roundedTo(weights: readonly number[], total: number): number[] {
  const step = 10 ** Math.min(0, Math.floor(Math.log10(total / 60)));
  const steps = weights.map((weight) => Math.floor(weight / step + 1e-9));
  const left = Math.round(weights.reduce((sum, weight) => sum + weight, 0) / step) - steps.reduce((sum, each) => sum + each, 0);
  const lost = weights.map((weight, i) => ({ i, rest: weight / step - (steps[i] ?? 0) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const lucky = new Set(lost.slice(0, Math.max(0, left)).map(({ i }) => i));
  return steps.map((each, i) => Number(((each + (lucky.has(i) ? 1 : 0)) * step).toPrecision(12)));
}
