import type { QuestionTopic } from "../domain/question-lint/question-topics.ts";

/** Why a topic has no place in an interview, and what may be asked in its stead. */
export interface TopicText {
  readonly name: string;
  readonly reason: string;
  /** A lawful question about what the job really needs; null where there is none. */
  readonly instead: string | null;
}

/** What the warnings about questions say. */
export interface QuestionLintText {
  readonly topics: Readonly<Record<QuestionTopic, TopicText>>;
  warning(topic: TopicText): string;
}
