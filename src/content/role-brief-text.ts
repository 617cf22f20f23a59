import type { AmountRange } from "../domain/brief-lines.ts";
import type { KnownCountry } from "../domain/retention/retention-rule.ts";
import type { GoalId, PlatformId } from "../domain/role-brief.ts";
import type { Workload } from "../domain/workload.ts";

/** A line of the brief: what it asks, and a hint beside the answer. */
export interface BriefField {
  readonly label: string;
  readonly hint: string;
}

export type BriefFieldId =
  | "title"
  | "mission"
  | "expectations"
  | "adjectives"
  | "say"
  | "neverSay"
  | "samplePost"
  | "control"
  | "mode"
  | "proof"
  | "experience"
  | "pay"
  | "contract"
  | "place"
  | "start"
  | "hours"
  | "budget"
  | "currency"
  | "country"
  | "keep";

/** What a goal or a platform adds to a criterion, in words: the criterion's name and the points. */
export type PointsInWords = readonly (readonly [criterion: string, points: number])[];

/** The words of the role brief. */
export interface RoleBriefText {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  /** What the role is, and what it is not. */
  readonly role: readonly [string, string, string];
  readonly columns: Readonly<Record<"field" | "answer" | "hint" | "key", string>>;
  readonly keyNote: string;
  readonly sections: Readonly<
    Record<"job" | "goals" | "voice" | "platforms" | "together" | "interviewers" | "means" | "workload" | "weights", string>
  >;
  readonly fields: Readonly<Record<BriefFieldId, BriefField>>;
  /** The job's name; synonyms stand in the hint beside it, because any other name is as good. */
  readonly firstTitle: string;
  /** What may count as proof that somebody can do the job. */
  readonly proofs: readonly [string, string, string, string];
  readonly goals: Readonly<Record<GoalId, string>>;
  readonly goalsTip: string;
  readonly ownGoal: string;
  goalHint(hours: number, points: PointsInWords): string;
  /** From 0 to 3; each begins with its number. */
  readonly priorities: readonly [string, string, string, string];
  readonly platforms: Readonly<Record<PlatformId, string>>;
  readonly platformsTip: string;
  readonly ownPlatform: string;
  platformHint(hours: number, points: PointsInWords): string;
  /** From 1 to 5; each begins with its number. */
  readonly levels: readonly [string, string, string, string, string];
  /** From "follow what we say" to "bring new ideas"; each begins with its number. */
  readonly controls: readonly [string, string, string, string, string];
  readonly modes: Readonly<Record<"automatic" | "open" | "sealed", string>>;
  readonly interviewersTip: string;
  /** What sealing is, and what it is not. */
  readonly sealedTip: string;
  /** Countries whose rules the kit knows; any other may be typed. */
  readonly countries: Readonly<Record<KnownCountry, string>>;
  readonly keepRule: string;
  readonly defaultCurrency: string;
  readonly choiceRule: string;
  /** The sentences that compare the work with the hours. */
  readonly workloadWords: {
    readonly nothing: string;
    needed(hours: number): string;
    verdict(verdict: NonNullable<Workload["verdict"]>, needed: number, hours: AmountRange): string;
    /** @param base hours that every such job takes, whatever its goals */
    largest(parts: Workload["parts"], base: number): string;
    readonly manyHours: string;
    readonly fewHours: string;
    readonly relief: string;
  };
  readonly weightsTip: string;
  readonly weightsNote: string;
  readonly weightsColumns: readonly [criterion: string, why: string, now: string, suggested: string, change: string];
  readonly noSuggestion: string;
  readonly manyPlatforms: string;
}
