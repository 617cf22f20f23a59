import type { AmountRange, BriefItem } from "./brief-lines.ts";
import type { GoalId, PlatformId } from "./role-brief.ts";

/** Hours a week for what every such job holds: planning, reading the numbers, talking with the team. Our own judgement. */
export const BASE_HOURS = 3;

/** Hours a week to keep one platform alive: making, posting, answering. Our own judgement, for a small brand. */
export const platformHours: Readonly<Record<PlatformId, number>> = {
  facebook: 3,
  instagram: 4,
  linkedin: 3,
  tiktok: 5,
  youtube: 6,
  x: 3,
  pinterest: 2,
  blog: 4,
};

/** A platform that the kit does not know. */
export const OTHER_PLATFORM_HOURS = 3;

/** Hours a week that each step of a goal's priority takes. Our own judgement. */
export const goalHours: Readonly<Record<GoalId, number>> = { followers: 1, ads: 2, service: 3, creative: 2 };

/** A goal that the kit does not know. */
export const OTHER_GOAL_HOURS = 1;

/** The hours may fall short by this share before the job is called too big: nobody plans a week to the minute. */
export const TOLERANCE = 0.15;

export interface Workload {
  /** Hours a week that goals and platforms ask for. */
  readonly needed: number;
  /** Goals and platforms with their hours, largest first. */
  readonly parts: readonly { readonly name: string; readonly hours: number }[];
  /** Undefined while nobody has said how many hours there are. */
  readonly verdict: "fits" | "tight" | "tooMuch" | undefined;
  /** What is worth a remark about the hours themselves. */
  readonly unusualHours: "many" | "few" | undefined;
}

/** Above this average EU law allows no week; below the other, French law no part-time contract without a reason (L3123-27). */
export const MOST_LAWFUL_HOURS = 48;
export const FEWEST_FRENCH_HOURS = 24;

/** Hours a week that are worth a remark; undefined for all others. */
export function unusualHours(hours: AmountRange | null): "many" | "few" | undefined {
  if (hours === null) return undefined;
  if (hours.high > MOST_LAWFUL_HOURS) return "many";
  return hours.low < FEWEST_FRENCH_HOURS ? "few" : undefined;
}

/** How many hours a week a brief asks for, and whether they fit into the most of those given. */
export function workload(goals: readonly BriefItem[], platforms: readonly BriefItem[], hours: AmountRange | null): Workload {
  const parts = [
    ...goals.map(({ id, name, value }) => ({ name, hours: (value ?? 0) * (goalHours[id as GoalId] ?? OTHER_GOAL_HOURS) })),
    ...platforms.map(({ id, name, value }) => ({
      name,
      hours: value === null ? 0 : (platformHours[id as PlatformId] ?? OTHER_PLATFORM_HOURS),
    })),
  ]
    .filter((part) => part.hours > 0)
    .sort((a, b) => b.hours - a.hours);
  const needed = BASE_HOURS + parts.reduce((sum, part) => sum + part.hours, 0);
  return { needed, parts, verdict: hours === null ? undefined : verdictOf(needed, hours.high), unusualHours: unusualHours(hours) };
}

function verdictOf(needed: number, hours: number): NonNullable<Workload["verdict"]> {
  if (needed <= hours) return "fits";
  return needed <= hours * (1 + TOLERANCE) ? "tight" : "tooMuch";
}
