import { Refusal } from "../../content/refusal.ts";
import { type Answer, type AnswerNotes, type Ballot, hasNotes, mapNotes, type Recommendation } from "../../domain/ballot/ballot.ts";
import { CELL_CAPACITY } from "../../domain/cell-text.ts";
import type { Observation } from "../../domain/rating.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";

/** A ballot's id as the form makes it; sample ballots have ids of another shape, so that removing them never removes a real one. */
export const BALLOT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Given questions and those of the user; the given, the optional and the user's criteria. */
const QUESTION_ID = /^[DQ][1-9]\d{0,2}$/;
const CRITERION_ID = /^[BCOX][1-9]\d{0,2}$/;

/** More than any interview has; what is longer did not come from the form. */
const MOST = { answers: 200, ratings: 40, ticks: 40, tick: 1_000, name: 200, code: 50, version: 1_000_000 } as const;

/**
 * Checks what came over the wire down to the last field: anything may be sent from a browser's console. Which questions and criteria there
 * are is the workbook's own affair and changes while people interview, so an id need only look like one.
 *
 * @throws Refusal with the sentence for the user
 */
export function parseBallot(sent: unknown): Ballot {
  const ballot = record(sent);
  const id = parseBallotId(ballot.id);
  const replaces = ballot.replaces === null ? null : parseBallotId(ballot.replaces);
  const candidate = shortText(ballot.candidate, MOST.code);
  const interviewer = shortText(ballot.interviewer, MOST.name);
  if (replaces === id || candidate === "" || !isWhole(ballot.version, 1, MOST.version)) throw unreadable();
  if (interviewer === "") throw new Refusal((messages) => messages.interviewerMissing);
  const answers = list(ballot.answers, MOST.answers).map(parseAnswer);
  requireDistinct(answers.map(({ question }) => question));
  const recommendation = ballot.recommendation === null ? null : parseRecommendation(ballot.recommendation);
  if (!recommendation && !answers.some(hasContent)) throw new Refusal((messages) => messages.emptyBallot);
  return { id, replaces, candidate, interviewer, version: ballot.version, answers, recommendation };
}

/** @throws Refusal when this is no id of a ballot from the form */
export function parseBallotId(sent: unknown): string {
  if (typeof sent !== "string" || !BALLOT_ID.test(sent)) throw unreadable();
  return sent;
}

const hasContent = (answer: Answer): boolean => hasNotes(answer) || answer.ratings.some(({ level }) => level !== null);

function parseAnswer(sent: unknown): Answer {
  const answer = record(sent);
  const ratings = list(answer.ratings, MOST.ratings).map(parseRating);
  requireDistinct(ratings.map(({ criterion }) => criterion));
  const notes = mapNotes<string | string[]>(
    (key) => longText(answer[key]),
    (key) => parseTicks(answer[key]),
  ) as unknown as AnswerNotes;
  return { question: idLike(QUESTION_ID, answer.question), ...notes, ratings };
}

function parseRating(sent: unknown): { criterion: string; level: Observation } {
  const { criterion, level } = record(sent);
  if (level !== null && !isWhole(level, LOWEST_RATING, HIGHEST_RATING)) throw unreadable();
  return { criterion: idLike(CRITERION_ID, criterion), level: level as Observation };
}

/** They stand in one cell, one per line, so none may break its line. */
function parseTicks(sent: unknown): string[] {
  const ticks = list(sent, MOST.ticks).map((tick) => shortText(tick, MOST.tick).replace(/\s+/g, " "));
  return ticks.filter((tick, i) => tick !== "" && ticks.indexOf(tick) === i);
}

function parseRecommendation(sent: unknown): Recommendation {
  const { choice, reason } = record(sent);
  if (!isWhole(choice, -2, 2)) throw unreadable();
  const words = longText(reason);
  if (words === "") throw new Refusal((messages) => messages.ballots.reasonMissing);
  return { choice: choice as Recommendation["choice"], reason: words };
}

const isWhole = (value: unknown, min: number, max: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;

const unreadable = (): Refusal => new Refusal((messages) => messages.unreadableBallot);

function record(sent: unknown): Readonly<Record<string, unknown>> {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) throw unreadable();
  return sent as Readonly<Record<string, unknown>>;
}

function list(sent: unknown, max: number): readonly unknown[] {
  if (!Array.isArray(sent) || sent.length > max) throw unreadable();
  return sent;
}

function idLike(pattern: RegExp, sent: unknown): string {
  if (typeof sent !== "string" || !pattern.test(sent)) throw unreadable();
  return sent;
}

function shortText(sent: unknown, max: number): string {
  if (typeof sent !== "string" || sent.length > max) throw unreadable();
  return sent.trim();
}

function longText(sent: unknown): string {
  if (typeof sent !== "string") throw unreadable();
  if (sent.length >= CELL_CAPACITY) throw new Refusal((messages) => messages.textTooLong(CELL_CAPACITY));
  return sent.trim();
}

function requireDistinct(names: readonly string[]): void {
  if (new Set(names).size !== names.length) throw unreadable();
}
