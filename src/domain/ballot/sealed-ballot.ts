import type { Observation } from "../rating.ts";
import { type Answer, type AnswerNotes, type Ballot, type Choice, mapNotes, NO_NOTES } from "./ballot.ts";
import type { PlatformLevel } from "./platform-level.ts";

/** A ballot as it is held back and as it is filed: what the form sent, and what the kit knows besides. */
export interface SealedBallot {
  readonly ballot: Ballot;
  /** The candidate's name when the ballot was handed in; a candidate removed meanwhile is still called by it. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly when: number;
  /** 1 for the first version. */
  readonly revision: number;
  readonly facts?: BallotFacts;
}

/** How a ballot came in, as far as it matters later. */
export interface BallotFacts {
  /** Who was named in the role brief at that moment. */
  readonly expected?: readonly string[];
  /** Stands for the account that sent it; says nothing about whose it is. */
  readonly account?: string;
  /** True when the others' ballots for this candidate could be read by then. */
  readonly late?: true;
  /** True when another account had handed in for the candidate under the same name. */
  readonly otherAccount?: true;
}

/** What a ballot carries besides ratings and notes; absent where there is nothing. */
type PackedRest = BallotFacts &
  Pick<Ballot, "aside" | "withdrawn"> & {
    readonly unasked?: readonly string[];
    /** By the question's id. */
    readonly platforms?: Readonly<Record<string, readonly PlatformLevel[]>>;
  };

/**
 * The question, its notes in the order of `NO_NOTES` with 0 for an empty list, and the ratings in one text, "C2=4 C7=0": the words of JSON would
 * take more room than all ratings.
 */
type PackedAnswer = readonly [question: string, ...notes: (string | readonly string[] | 0)[], ratings: string];

type Packed = readonly [
  format: 1,
  candidate: string,
  name: string,
  interviewer: string,
  when: number,
  version: number,
  replaces: string | 0,
  revision: number,
  recommendation: readonly [choice: Choice, reason: string] | 0,
  answers: readonly PackedAnswer[],
  rest?: PackedRest,
];

/** A ballot as compact text, without its id: the store is small. */
export function packBallot({ ballot, name, when, revision, facts = {} }: SealedBallot): string {
  const { candidate, interviewer, version, replaces, recommendation, aside, withdrawn } = ballot;
  const answers = ballot.answers.map((answer): PackedAnswer => {
    const marks = answer.ratings.map(({ criterion, level }) => `${encodeURIComponent(criterion)}=${level ?? 0}`).join(" ");
    const notes = mapNotes<string | readonly string[] | 0>(
      (key) => answer[key],
      (key) => (answer[key].length > 0 ? answer[key] : 0),
    );
    return [answer.question, ...Object.values(notes), marks];
  });
  const verdict = recommendation ? ([recommendation.choice, recommendation.reason] as const) : 0;
  const packed: Packed = [1, candidate, name, interviewer, when, version, replaces ?? 0, revision, verdict, answers];
  const unasked = ballot.answers.filter((answer) => answer.unasked).map(({ question }) => question);
  const platforms = ballot.answers.flatMap((answer) => (answer.platforms ? [[answer.question, answer.platforms] as const] : []));
  const rest: PackedRest = {
    ...facts,
    ...(platforms.length > 0 ? { platforms: Object.fromEntries(platforms) } : {}),
    ...(aside === undefined ? {} : { aside }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(unasked.length > 0 ? { unasked } : {}),
  };
  return JSON.stringify(Object.keys(rest).length > 0 ? [...packed, rest] : packed);
}

/** Reads back what `packBallot` wrote. @returns undefined when the text is none of its own */
export function unpackBallot(id: string, text: string): SealedBallot | undefined {
  let packed: Packed;
  try {
    packed = JSON.parse(text) as Packed;
  } catch {
    return undefined;
  }
  if (!Array.isArray(packed) || packed[0] !== 1 || packed.length < 10 || packed.length > 11) return undefined;
  const [, candidate, name, interviewer, when, version, replaces, revision, verdict, answers, rest = {}] = packed;
  const { aside, withdrawn, unasked = [], platforms = {}, ...facts } = rest;
  const besides = (question: string): Partial<Answer> => ({
    ...(unasked.includes(question) ? { unasked: true } : {}),
    ...(platforms[question] ? { platforms: platforms[question] } : {}),
  });
  return {
    ballot: {
      id,
      replaces: replaces === 0 ? null : replaces,
      candidate,
      interviewer,
      version,
      recommendation: verdict === 0 ? null : { choice: verdict[0], reason: verdict[1] },
      answers: answers.map(unpackAnswer).map((answer) => ({ ...answer, ...besides(answer.question) })),
      ...(aside === undefined ? {} : { aside }),
      ...(withdrawn === undefined ? {} : { withdrawn }),
    },
    name,
    when,
    revision,
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
}

function unpackAnswer([question, ...rest]: PackedAnswer): Answer {
  const [marks, notes] = [String(rest[rest.length - 1]), rest.slice(0, -1)];
  const places = Object.keys(NO_NOTES);
  const noted = (key: keyof AnswerNotes) => notes[places.indexOf(key)] || NO_NOTES[key];
  return {
    question,
    ...(mapNotes(noted, noted) as unknown as AnswerNotes),
    ratings: marks === "" ? [] : marks.split(" ").map(unpackRating),
  };
}

function unpackRating(mark: string): { criterion: string; level: Observation } {
  const [criterion = "", level] = mark.split("=");
  return { criterion: decodeURIComponent(criterion), level: (Number(level) || null) as Observation };
}
