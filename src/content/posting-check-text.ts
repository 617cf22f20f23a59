import type { PostingId } from "../domain/posting-check/posting-wordings.ts";

/** What is said about wordings of a job post that shut people out. */
export interface PostingCheckText {
  /** By finding: whom the wording shuts out, and what to write instead. */
  readonly findings: Readonly<Record<PostingId, { readonly reason: string; readonly instead: string }>>;
  /** One sentence about one wording. */
  sentence(wording: string, finding: { readonly reason: string; readonly instead: string }): string;
  /** Says in the brief that there is more than the one sentence before it. */
  more(count: number): string;
}
