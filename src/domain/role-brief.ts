import type { AmountRange } from "./brief-lines.ts";

/** The goals that an employer may set for the role; more may be added in words. */
export const goalIds = ["followers", "ads", "service", "creative"] as const;

export type GoalId = (typeof goalIds)[number];

/** The platforms of the brief; more may be added in words. */
export const platformIds = ["facebook", "instagram", "linkedin", "tiktok", "youtube", "x", "pinterest", "blog"] as const;

export type PlatformId = (typeof platformIds)[number];

/** How much a goal matters, from 0 (not now) to this. */
export const HIGHEST_PRIORITY = 3;

/** How many interviewers the brief has room for. */
export const MOST_INTERVIEWERS = 8;

/** Open: ballots stand in the sheet at once. Sealed: they are held back until everybody has handed in. */
export type BallotMode = "open" | "sealed";

/** What is to be settled before anybody is interviewed. */
export interface RoleBrief {
  readonly title: string;
  /** Goals with a name; priority 0 to 3. */
  readonly goals: readonly { readonly name: string; readonly priority: number }[];
  readonly mission: string;
  readonly expectations: string;
  readonly voice: {
    readonly adjectives: readonly string[];
    readonly say: string;
    readonly neverSay: string;
    readonly samplePost: string;
  };
  /** Wanted level 1 to 5; null is out of scope. */
  readonly platforms: readonly { readonly name: string; readonly level: number | null }[];
  /** From 1 ("follow what we say") to 5 ("bring new ideas"). */
  readonly control: number | null;
  /** What shows that somebody can do the job, in the employer's words; "" while nothing was decided. */
  readonly proof: string;
  /** Experience that is needed or not; it is a gate and never a score. "" for none. */
  readonly experience: string;
  readonly pay: string;
  readonly contract: string;
  readonly place: string;
  readonly start: string;
  /** A week. */
  readonly hours: AmountRange | null;
  /** A month. */
  readonly budget: AmountRange | null;
  /** An ISO code. */
  readonly currency: string;
  /** What an interviewer looks at, in free words; "" is everything. */
  readonly interviewers: readonly { readonly name: string; readonly focus: string }[];
  readonly mode: BallotMode;
}

/** How ballots are kept when the employer leaves it to the kit: sealed as soon as one interviewer could be swayed by another. */
export const automaticMode = (interviewers: number): BallotMode => (interviewers >= 2 ? "sealed" : "open");
