import type { LeftOut } from "../domain/board/board-problem.ts";
import type { Failing, Meeting } from "../domain/board/headline.ts";
import type { ChanceBand } from "../domain/panel/chance-in-words.ts";

/** The columns that SMM_STANDINGS fills. */
export type StandingColumn = "rank" | "score" | "plain" | "chance" | "gate" | "coverage" | "low" | "high";

/** The columns of the ranking on the scoreboard. */
export type RankingColumn =
  | ("rank" | "candidate" | "recommendations" | "score" | "restsOn" | "ranks")
  | ("chance" | "dots" | "gate" | "flags" | "missing" | "reasons");

/** How far interviewers agree, by how far their views of one candidate lie apart. */
export type Closeness = "closely" | "roughly" | "hardly";

/** By how many people each was met, at least and at most. @param met who met whom, by the people who met */
export function timesMet(met: readonly Meeting[]): { readonly least: number; readonly most: number } {
  const times = new Map<string, number>();
  for (const name of met.flatMap((each) => each.met)) times.set(name, (times.get(name) ?? 0) + 1);
  return { least: Math.min(...times.values()), most: Math.max(...times.values()) };
}

/** The words that the board's functions put into cells. */
export interface BoardText {
  readonly decimalMark: string;
  readonly columns: Readonly<Record<StandingColumn, string>>;
  readonly gates: {
    readonly pass: string;
    fail(criteria: readonly string[]): string;
    borderline(criteria: readonly string[]): string;
    open(criteria: readonly string[]): string;
  };
  /** Why nothing can be told; each names the place and says what to do. `sheet` and `column` are what these are called. */
  readonly problems: {
    columnGone(sheet: string, column: string): string;
    /** @param row of the sheet */
    errorCell(sheet: string, column: string, row: number, shown: string): string;
    /** @param cell with its sheet */
    errorAt(cell: string, shown: string): string;
    /** An error in a list that has no rows of its own, such as the interviewers of the role brief. */
    errorInList(sheet: string, column: string, shown: string): string;
    loading(sheet: string): string;
    readonly weightsZero: string;
    badWeight(criterion: string, shown: string): string;
    badMinimum(criterion: string, shown: string): string;
    idTwice(id: string): string;
    readonly sealedUnreadable: string;
    readonly codeTwice: string;
    tooLittle(percent: number): string;
  };
  /** What the columns are called that the kit gives no heading. */
  readonly interviewersColumn: string;
  readonly headline: {
    readonly noCandidates: string;
    readonly noRatings: string;
    sealed(ballots: number, waiting: readonly string[]): string;
    /**
     * @param place where the rating stands, in words
     * @param shown what stands there, in words
     * @param date that it is a date, and the rating that was probably meant, such as 4 of 4/5
     */
    leftOut(place: string, shown: string, why: LeftOut["why"], date: { readonly meant: number | null } | null, more: number): string;
    /** A place in a sentence. @param cell with its sheet */
    atCell(cell: string): string;
    inRow(sheet: string, row: number): string;
    codeTwice(code: string): string;
    voiceTwice(interviewer: string, candidate: string): string;
    notAsLocked(criteria: readonly string[]): string;
    late(ballots: number): string;
    /** @param percent how much of the weight must have a rating */
    noScores(percent: number, most: number): string;
    readonly allFail: string;
    failed(failing: readonly Failing[]): string;
    alone(candidate: string): string;
    readonly metByOne: string;
    readonly nothingInCommon: string;
    metBy(met: readonly Meeting[]): string;
    tooClose(candidates: readonly string[]): string;
    leader(candidate: string, band: ChanceBand, times: string, of: number): string;
    restsOn(interviewers: number, closeness: Closeness, apart: string): string;
    scoreNotBest(byScore: string, byChance: string, interviewers: readonly [byScore: number, byChance: number]): string;
    uneven(met: readonly Meeting[]): string;
    apart(groups: number): string;
    tie(first: string, second: string): string;
    flip(points: string, from: readonly string[], to: string, first: string, second: string): string;
    never(first: string, second: string): string;
    missing(ratings: number): string;
    readonly complete: string;
    contested(cells: number): string;
    outlook(first: string, second: string, times: string): string;
  };
  /** So many times in twenty. */
  times(count: number): string;
  /** Less than 1 in 20. */
  readonly lessThanOnce: string;
  /** A chance of being the best, with its number. */
  chance(band: ChanceBand, times: string): string;
  /** What stands in place of a chance that the ratings are too thin for. */
  readonly tooEarly: string;
  readonly ranking: {
    readonly title: string;
    readonly columns: Readonly<Record<RankingColumn, string>>;
    /** @param choice what an interviewer recommends, in the words of a ballot */
    verdict(choice: string, interviewers: readonly string[]): string;
    reason(interviewer: string, reason: string): string;
    /** @param apart how far their views lie apart, undefined where no two rated the same */
    restsOn(interviewers: number, apart: string | undefined): string;
    plain(mean: string): string;
    ranks(first: number, last: number): string;
    coverage(percent: number): string;
    bounds(low: string, high: string): string;
    without(criteria: readonly string[]): string;
  };
  readonly contested: {
    readonly title: string;
    readonly columns: Readonly<Record<"candidate" | "criterion" | "lowest" | "highest" | "voices", string>>;
    voice(interviewer: string, rating: string): string;
  };
  readonly missing: {
    readonly title: string;
    readonly columns: Readonly<Record<"candidate" | "interviewer" | "ratings", string>>;
    noneYet(interviewer: string): string;
  };
  more(lines: number): string;
}
