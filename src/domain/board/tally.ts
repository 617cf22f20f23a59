import type { LoggedRating } from "../logged-rating.ts";
import type { Voices } from "../panel/voices.ts";

/** The log sorted into candidates × criteria. */
export interface Tally {
  /** Keys of everybody who rated one of these candidates on one of these criteria, in the order of the alphabet. */
  readonly interviewers: readonly string[];
  readonly voices: Voices;
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
  const voices: { interviewer: number; rating: number; count: number }[][][] = candidates.map(() => criteria.map(() => []));
  for (const { candidate, interviewer: name, criterion, rating } of known) {
    const cell = voices[candidateAt.get(candidate) ?? 0]?.[criterionAt.get(criterion) ?? 0];
    const interviewer = interviewerAt.get(name) ?? 0;
    const voice = cell?.find((each) => each.interviewer === interviewer);
    // Several questions may feed one criterion: their mean counts.
    if (voice) voice.rating += (rating - voice.rating) / ++voice.count;
    else cell?.push({ interviewer, rating, count: 1 });
  }
  return { interviewers, voices };
}

const positions = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.flatMap((key, i) => (key === "" ? [] : [[key, i] as const])));
