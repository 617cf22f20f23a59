import type { Figure } from "../figure.ts";
import type { LoggedRating } from "../logged-rating.ts";
import { interviewerOffsets, OFFSET_PULL } from "./interviewer-offsets.ts";

/** A candidate's ratings say something about habits from so many criteria on, and an interviewer from so many such candidates. Our own judgement. */
const LEAST_CRITERIA = 4;
const LEAST_CANDIDATES = 2;
/** Halo: within a candidate, the ratings differ less than this share of what is usual in the panel. Our own judgement. */
const HALO_BELOW = 0.5;
/** Straight-lining: so large a share of the candidates got one and the same level on everything. Our own judgement. */
const STRAIGHT_FROM = 0.5;

export interface RaterHabits {
  /** Key of the interviewer's name. */
  readonly interviewer: string;
  readonly ratings: number;
  readonly mean: number;
  /** How far above (+) or below (−) the panel, on the same candidates and criteria. */
  readonly offset: Figure;
  /** Standard deviation of the ratings over that of the whole panel; null without variation, or with a single rating. */
  readonly spread: Figure;
  /** Whether every candidate seems good or bad at everything; undefined where there is too little to judge. */
  readonly halo: boolean | undefined;
  /** Candidates judged on enough criteria, and how many of them got one level throughout. */
  readonly judged: number;
  readonly straight: number;
  readonly straightLining: boolean | undefined;
}

interface Cell {
  readonly candidate: string;
  readonly interviewer: string;
  readonly criterion: string;
  sum: number;
  count: number;
}

/**
 * How each interviewer uses the scale, in order of appearance in the log. Costs a few passes over the log.
 *
 * For the halo, ratings are first standardised within each criterion: a criterion on which everybody shines would otherwise look like a
 * spread of the interviewer's own.
 */
export function raterHabits(log: readonly LoggedRating[]): RaterHabits[] {
  const cells = cellsOf(log);
  const interviewers = [...new Set(log.map(({ interviewer }) => interviewer))];
  const offsets = offsetsOf(cells, interviewers);
  const panelSd = deviation(log.map(({ rating }) => rating));
  const spreads = spreadsWithinCandidates(cells);
  const usual = meanStandardised([...spreads.values()].flat());
  const byInterviewer = grouped(log, ({ interviewer }) => interviewer);
  return interviewers.map((interviewer, j) => {
    const ratings = (byInterviewer.get(interviewer) ?? []).map(({ rating }) => rating);
    const own = deviation(ratings);
    const judged = spreads.get(interviewer) ?? [];
    const straight = judged.filter(({ raw }) => raw === 0).length;
    const enough = judged.length >= LEAST_CANDIDATES;
    const within = meanStandardised(judged);
    return {
      interviewer,
      ratings: ratings.length,
      mean: mean(ratings) ?? 0,
      offset: offsets[j] ?? null,
      spread: own === null || !panelSd ? null : own / panelSd,
      halo: enough && within !== null && usual ? within < HALO_BELOW * usual : undefined,
      judged: judged.length,
      straight,
      straightLining: enough ? straight / judged.length >= STRAIGHT_FROM : undefined,
    };
  });
}

/** One cell for each candidate, criterion and interviewer; several ratings of one criterion count as their mean. */
function cellsOf(log: readonly LoggedRating[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { candidate, interviewer, criterion, rating } of log) {
    const key = `${candidate}\n${interviewer}\n${criterion}`;
    const cell = cells.get(key);
    if (cell) {
      cell.sum += rating;
      cell.count++;
    } else cells.set(key, { candidate, interviewer, criterion, sum: rating, count: 1 });
  }
  return [...cells.values()];
}

/** Offsets over every candidate's every criterion, all of one weight, so that nobody looks harsh for having met the weak ones. */
function offsetsOf(cells: readonly Cell[], interviewers: readonly string[]): readonly number[] {
  const column = new Map(interviewers.map((interviewer, j) => [interviewer, j]));
  const rows = grouped(cells, ({ candidate, criterion }) => `${candidate}\n${criterion}`);
  const voices = [...rows.values()].map((row) => [
    row.map(({ interviewer, sum, count }) => ({ interviewer: column.get(interviewer) ?? 0, rating: sum / count })),
  ]);
  return interviewerOffsets(voices, [1], interviewers.length, OFFSET_PULL).offsets;
}

interface Spread {
  readonly raw: number;
  /** Null where the panel never varied on the candidate's criteria. */
  readonly standardised: number | null;
}

/** For each interviewer, how much the ratings of each candidate differ across criteria, raw and standardised. */
function spreadsWithinCandidates(cells: readonly Cell[]): ReadonlyMap<string, readonly Spread[]> {
  const scales = new Map(
    [...grouped(cells, ({ criterion }) => criterion)].map(([criterion, rated]) => {
      const values = rated.map(({ sum, count }) => sum / count);
      return [criterion, { mean: mean(values) ?? 0, sd: deviation(values) || null }];
    }),
  );
  const spreads = new Map<string, Spread[]>();
  for (const [pair, rated] of grouped(cells, ({ candidate, interviewer }) => `${interviewer}\n${candidate}`)) {
    if (rated.length < LEAST_CRITERIA) continue;
    const interviewer = pair.slice(0, pair.indexOf("\n"));
    const raw = deviation(rated.map(({ sum, count }) => sum / count)) ?? 0;
    const standardised = deviation(
      rated.flatMap(({ criterion, sum, count }) => {
        const scale = scales.get(criterion);
        return scale?.sd ? [(sum / count - scale.mean) / scale.sd] : [];
      }),
    );
    const own = spreads.get(interviewer);
    if (own) own.push({ raw, standardised });
    else spreads.set(interviewer, [{ raw, standardised }]);
  }
  return spreads;
}

const meanStandardised = (spreads: readonly Spread[]): number | null => mean(spreads.flatMap(({ standardised }) => standardised ?? []));

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The sample standard deviation; null for fewer than two values. Exactly 0 when all are the same. */
function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  if (values.every((value) => value === values[0])) return 0;
  const centre = mean(values) ?? 0;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
