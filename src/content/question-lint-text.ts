import type { Ground } from "../domain/question-lint/grounds.ts";

/** Why a ground has no place in an interview, and what may be asked in its stead. */
export interface GroundText {
  readonly name: string;
  readonly reason: string;
  /** A lawful question about what the job really needs; where there is none, what to do instead of asking. */
  readonly instead: string;
}

/** What the warnings about questions say. */
export interface QuestionLintText {
  readonly grounds: Readonly<Record<Ground, GroundText>>;
  /** @param id the ground's id, which mutes the warning */
  warning(ground: GroundText, id: Ground): string;
  /** Where the question is in order for some jobs. */
  matterOfTheJob(ground: GroundText, id: Ground): string;
}
