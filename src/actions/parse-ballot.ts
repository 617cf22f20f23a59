import { Refusal } from "../content/refusal.ts";
import { CELL_CAPACITY } from "../domain/cell-text.ts";
import { criteriaFed, type QuestionId, questionIds } from "../domain/interview-plan.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../domain/rating.ts";
import type { Answer, Ballot, Observation } from "../sidebar/api.ts";

/** A ballot's id as the form makes it; sample ballots have ids of another shape, so that removing them never removes a real one. */
const BALLOT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Checks what came over the wire down to the last field: anything may be sent from a browser's console.
 *
 * @throws Refusal with the sentence for the user
 */
export function parseBallot(sent: unknown): Ballot {
  const ballot = record(sent);
  const id = text(ballot.id);
  const candidate = text(ballot.candidate).trim();
  const interviewer = text(ballot.interviewer).trim();
  if (!BALLOT_ID.test(id) || candidate === "") throw unreadable();
  if (interviewer === "") throw new Refusal((messages) => messages.interviewerMissing);
  const answers = list(ballot.answers).map(parseAnswer);
  requireDistinct(answers.map(({ question }) => question));
  if (!answers.some(({ note, ratings }) => note !== "" || ratings.some(({ level }) => level !== null))) {
    throw new Refusal((messages) => messages.emptyBallot);
  }
  return { id, candidate, interviewer, answers };
}

function parseAnswer(sent: unknown): Answer {
  const answer = record(sent);
  const question = questionIds.find((each) => each === answer.question);
  if (!question) throw unreadable();
  const ratings = list(answer.ratings).map((rating) => parseRating(question, rating));
  requireDistinct(ratings.map(({ criterion }) => criterion));
  return { question, note: text(answer.note).trim(), ratings };
}

function parseRating(question: QuestionId, sent: unknown): { criterion: string; level: Observation } {
  const { criterion, level } = record(sent);
  const known = criteriaFed[question].find((each) => each === criterion);
  if (!known || !isObservation(level)) throw unreadable();
  return { criterion: known, level };
}

const isObservation = (level: unknown): level is Observation =>
  level === null ||
  (Number.isInteger(level) && Number(level) >= LOWEST_RATING && Number(level) <= HIGHEST_RATING && typeof level === "number");

const unreadable = (): Refusal => new Refusal((messages) => messages.unreadableBallot);

function record(sent: unknown): Readonly<Record<string, unknown>> {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) throw unreadable();
  return sent as Readonly<Record<string, unknown>>;
}

function list(sent: unknown): readonly unknown[] {
  if (!Array.isArray(sent)) throw unreadable();
  return sent;
}

function text(sent: unknown): string {
  if (typeof sent !== "string") throw unreadable();
  if (sent.length >= CELL_CAPACITY) throw new Refusal((messages) => messages.textTooLong(CELL_CAPACITY));
  return sent;
}

function requireDistinct(names: readonly string[]): void {
  if (new Set(names).size !== names.length) throw unreadable();
}
