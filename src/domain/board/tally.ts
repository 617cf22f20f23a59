import type { LoggedRating } from "../logged-rating.ts";
import type { Rating } from "../rating.ts";

/** What one interviewer said about one candidate on one criterion: several ratings when several questions fed it. */
export interface Voice {
  /** The place in the list of interviewers. */
  readonly interviewer: number;
  sum: number;
  count: number;
}

/** The log sorted into candidates × criteria. */
export interface Tally {
  /** Keys of everybody who rated one of these candidates on one of these criteria, in the order of the alphabet. */
  readonly interviewers: readonly string[];
  /** candidates × criteria; empty where nobody rated. */
  readonly voices: readonly (readonly (readonly Voice[])[])[];
}

/**
 * Sorts the log into cells, in one pass, whatever the order of its lines. Ratings of unknown candidates and criteria are left out.
 *
 * @param candidates keys, "" for a gap
 * @param criteria keys, "" for a gap
 */
export function tally(log: readonly LoggedRating[], candidates: readonly string[], criteria: readonly string[]): Tally {
  const [candidateAt, criterionAt] = [positions(candidates), positions(criteria)];
  const known = log.filter(({ candidate, criterion }) => candidateAt.has(candidate) && criterionAt.has(criterion));
  const interviewers = [...new Set(known.map(({ interviewer }) => interviewer))].sort();
  const interviewerAt = positions(interviewers);
  const voices: Voice[][][] = candidates.map(() => criteria.map(() => []));
  for (const { candidate, interviewer: name, criterion, rating } of known) {
    const cell = voices[candidateAt.get(candidate) ?? 0]?.[criterionAt.get(criterion) ?? 0];
    const interviewer = interviewerAt.get(name) ?? 0;
    const voice = cell?.find((each) => each.interviewer === interviewer);
    if (voice) {
      voice.sum += rating;
      voice.count++;
    } else cell?.push({ interviewer, sum: rating, count: 1 });
  }
  return { interviewers, voices };
}

/** The mean of all ratings in a cell, as the sheet of candidates shows it; null without any. */
export function cellMean(voices: readonly Voice[]): Rating {
  let sum = 0;
  let count = 0;
  for (const voice of voices) {
    sum += voice.sum;
    count += voice.count;
  }
  return count === 0 ? null : sum / count;
}

export const voiceMean = ({ sum, count }: Voice): number => sum / count;

const positions = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.flatMap((key, i) => (key === "" ? [] : [[key, i] as const])));
