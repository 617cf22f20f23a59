import type { Observation } from "../rating.ts";
import type { Ballot, Choice } from "./ballot.ts";

/** A ballot as it is held back and as it is filed: what the form sent, and what the kit knows besides. */
export interface SealedBallot {
  readonly ballot: Ballot;
  /** The candidate's name when the ballot was handed in; a candidate removed meanwhile is still called by it. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly when: number;
  /** 1 for the first version. */
  readonly revision: number;
}

/** Ratings in one text, "C2=4 C7=0": the words of JSON would take more room than all ratings. */
type PackedAnswer = readonly [
  question: string,
  note: string,
  evidence: readonly string[] | 0,
  flags: readonly string[] | 0,
  ratings: string,
];

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
];

/** A ballot as compact text, without its id: the store is small. */
export function packBallot({ ballot, name, when, revision }: SealedBallot): string {
  const { candidate, interviewer, version, replaces, recommendation } = ballot;
  const answers = ballot.answers.map(({ question, note, evidence, flags, ratings }): PackedAnswer => {
    const marks = ratings.map(({ criterion, level }) => `${criterion}=${level ?? 0}`).join(" ");
    return [question, note, evidence.length > 0 ? evidence : 0, flags.length > 0 ? flags : 0, marks];
  });
  const verdict = recommendation ? ([recommendation.choice, recommendation.reason] as const) : 0;
  const packed: Packed = [1, candidate, name, interviewer, when, version, replaces ?? 0, revision, verdict, answers];
  return JSON.stringify(packed);
}

/** Reads back what `packBallot` wrote. @returns undefined when the text is none of its own */
export function unpackBallot(id: string, text: string): SealedBallot | undefined {
  let packed: Packed;
  try {
    packed = JSON.parse(text) as Packed;
  } catch {
    return undefined;
  }
  if (!Array.isArray(packed) || packed[0] !== 1 || packed.length !== 10) return undefined;
  const [, candidate, name, interviewer, when, version, replaces, revision, verdict, answers] = packed;
  return {
    ballot: {
      id,
      replaces: replaces === 0 ? null : replaces,
      candidate,
      interviewer,
      version,
      recommendation: verdict === 0 ? null : { choice: verdict[0], reason: verdict[1] },
      answers: answers.map(([question, note, evidence, flags, marks]) => ({
        question,
        note,
        evidence: evidence || [],
        flags: flags || [],
        ratings: marks === "" ? [] : marks.split(" ").map(unpackRating),
      })),
    },
    name,
    when,
    revision,
  };
}

function unpackRating(mark: string): { criterion: string; level: Observation } {
  const [criterion = "", level] = mark.split("=");
  return { criterion, level: (Number(level) || null) as Observation };
}
