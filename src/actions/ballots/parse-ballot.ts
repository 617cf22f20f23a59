import { Refusal } from "../../content/refusal.ts";
import {
  type Answer,
  type AnswerNotes,
  type Ballot,
  hasNotes,
  MAX_TEXT_LENGTH,
  mapNotes,
  type Recommendation,
} from "../../domain/ballot/ballot.ts";
import { byteLength } from "../../domain/ballot/long-text.ts";
import type { PlatformLevel } from "../../domain/ballot/platform-level.ts";
import type { Level, Observation } from "../../domain/rating.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { isUsableId } from "../../domain/usable-id.ts";

/** A ballot's id as the form makes it; sample ballots have ids of another shape, so that removing them never removes a real one. */
export const BALLOT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** More than any interview has; what is longer did not come from the form. Texts in characters. */
const MOST = { answers: 200, ratings: 40, ticks: 40, tick: 1_000, name: 200, version: 1_000_000, kilobytes: 256 } as const;

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
  const candidate = parseId(ballot.candidate);
  const interviewer = shortText(ballot.interviewer, MOST.name);
  if (replaces === id || !isWhole(ballot.version, 1, MOST.version)) throw unreadable();
  if (interviewer === "") throw new Refusal((messages) => messages.interviewerMissing);
  const answers = list(ballot.answers, MOST.answers).map(parseAnswer);
  requireDistinct(answers.map(({ question }) => question));
  const recommendation = ballot.recommendation === null ? null : parseRecommendation(ballot.recommendation);
  const aside = parseAside(ballot.aside);
  const saysSomething = recommendation !== null || answers.some(hasContent);
  if (aside !== undefined && saysSomething) throw unreadable();
  if (aside === undefined && !saysSomething) throw new Refusal((messages) => messages.emptyBallot);
  const parsed: Ballot = { id, replaces, candidate, interviewer, version: ballot.version, answers, recommendation };
  if (byteLength(JSON.stringify(parsed)) > MOST.kilobytes * 1024)
    throw new Refusal(({ ballots }) => ballots.ballotTooLarge(MOST.kilobytes));
  return aside === undefined ? parsed : { ...parsed, answers: [], aside };
}

/** One of the fields that go along with a ballot and are true or not there. */
export const parseFlag = (sent: unknown, name: string): boolean => record(sent)[name] === true;

/** @throws Refusal when this cannot be the id of a candidate, a question or a criterion */
export function parseId(sent: unknown): string {
  const id = typeof sent === "string" ? sent.trim() : "";
  if (!isUsableId(id)) throw unreadable();
  return id;
}

/** A reason that goes into the log. @throws Refusal when there is none, or a page of it */
export function parseReason(sent: unknown): string {
  const reason = longText(sent);
  if (reason === "") throw new Refusal((messages) => messages.ballots.reasonMissing);
  return reason;
}

const parseAside = (sent: unknown): string | undefined => (sent === undefined || sent === null ? undefined : parseReason(sent));

/** @throws Refusal when this is no id of a ballot from the form */
export function parseBallotId(sent: unknown): string {
  if (typeof sent !== "string" || !BALLOT_ID.test(sent)) throw unreadable();
  return sent.toLowerCase();
}

const hasContent = (answer: Answer): boolean =>
  hasNotes(answer) || answer.platforms !== undefined || answer.ratings.some(({ level }) => level !== null);

function parseAnswer(sent: unknown): Answer {
  const answer = record(sent);
  const ratings = list(answer.ratings, MOST.ratings).map(parseRating);
  requireDistinct(ratings.map(({ criterion }) => criterion));
  const notes = mapNotes<string | string[]>(
    (key) => longText(answer[key]),
    (key) => parseTicks(answer[key]),
  ) as unknown as AnswerNotes;
  const platforms = answer.platforms === undefined ? [] : list(answer.platforms, MOST.ticks).map(parsePlatform);
  requireDistinct(platforms.map(({ platform }) => platform));
  return {
    question: parseId(answer.question),
    ...notes,
    ...(answer.unasked === true ? { unasked: true } : {}),
    ...(platforms.length > 0 ? { platforms } : {}),
    ratings,
  };
}

function parseRating(sent: unknown): { criterion: string; level: Observation } {
  const { criterion, level } = record(sent);
  if (level !== null && !isWhole(level, LOWEST_RATING, HIGHEST_RATING)) throw unreadable();
  return { criterion: parseId(criterion), level: level as Observation };
}

function parsePlatform(sent: unknown): PlatformLevel {
  const { platform, level } = record(sent);
  const name = shortText(platform, MOST.name).replace(/\s+/g, " ");
  if (name === "" || !isWhole(level, LOWEST_RATING, HIGHEST_RATING)) throw unreadable();
  return { platform: name, level: level as Level };
}

/** They stand in one cell, one per line, so none may break its line. */
function parseTicks(sent: unknown): string[] {
  const ticks = list(sent, MOST.ticks).map((tick) => shortText(tick, MOST.tick).replace(/\s+/g, " "));
  return ticks.filter((tick, i) => tick !== "" && ticks.indexOf(tick) === i);
}

function parseRecommendation(sent: unknown): Recommendation {
  const { choice, reason } = record(sent);
  if (!isWhole(choice, -2, 2)) throw unreadable();
  return { choice: choice as Recommendation["choice"], reason: parseReason(reason) };
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

function shortText(sent: unknown, max: number): string {
  if (typeof sent !== "string" || sent.length > max) throw unreadable();
  return sent.trim();
}

function longText(sent: unknown): string {
  if (typeof sent !== "string") throw unreadable();
  if (sent.length > MAX_TEXT_LENGTH) throw new Refusal((messages) => messages.textTooLong(MAX_TEXT_LENGTH));
  return sent.trim();
}

function requireDistinct(names: readonly string[]): void {
  if (new Set(names).size !== names.length) throw unreadable();
}
