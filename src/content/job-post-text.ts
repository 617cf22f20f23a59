import type { RoleBrief } from "../domain/role-brief.ts";
import type { Workload } from "../domain/workload.ts";

/** A line of the job post; one that is to be completed says in brackets what to add. */
export interface PostLine {
  readonly kind: "title" | "heading" | "text" | "item" | "missing";
  readonly text: string;
}

/** What the post says of a criterion. */
export interface PostCriterion {
  readonly name: string;
  readonly isMustHave: boolean;
}

export interface JobPostFacts {
  readonly brief: RoleBrief;
  /** Those that count, the weightiest first. */
  readonly criteria: readonly PostCriterion[];
  /** How much work the brief asks for. */
  readonly workload: Workload;
}

/** The job post in one language, written from the brief. */
export interface JobPostText {
  /** The name of its sheet. */
  readonly sheet: string;
  lines(facts: JobPostFacts): readonly PostLine[];
}

/** What the add-on says about the job post. */
export interface BriefMessages {
  postWritten(sheet: string, missing: number): string;
}
