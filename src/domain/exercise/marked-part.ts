import type { Level } from "../rating.ts";

/** What candidates work on at home and several people mark blind: the budget exercise, and the short work sample. */
export const exerciseKinds = ["budget", "sample"] as const;

export type ExerciseKind = (typeof exerciseKinds)[number];

/**
 * What is rated on each part, by the criteria's ids. The reasons of a budget plan have a scale of their own: together with the plan's score they
 * give the level of Budgeting.
 */
export const scalesOf = { reasons: ["reasons"], post: ["B4", "C5"], picture: ["C4"], reply: ["B3"] } as const;

export type MarkedPart = keyof typeof scalesOf;

export type Scale = (typeof scalesOf)[MarkedPart][number];

/** The parts of a work sample, in the order in which they are marked: one across all candidates, then the next. */
export const samplePartNames = ["post", "picture", "reply"] as const;

export type SamplePart = (typeof samplePartNames)[number];

export const partsOf: Readonly<Record<ExerciseKind, readonly MarkedPart[]>> = { budget: ["reasons"], sample: samplePartNames };

/** One level for each scale of a part. */
export type Levels = Readonly<Partial<Record<Scale, Level>>>;

/** True when every scale of the part has a level. */
export const isComplete = (part: MarkedPart, levels: Levels): boolean => scalesOf[part].every((scale) => levels[scale] !== undefined);
