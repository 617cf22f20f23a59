/** The columns that SMM_STANDINGS fills. */
export type StandingColumn = "rank" | "score" | "chance" | "gate" | "coverage" | "low" | "high";

/** What a verdict on the interviewers' agreement is called: the key is the verdict of SMM_AGREEMENT. */
export type AgreementBand = "excellent" | "good" | "moderate" | "poor" | "firm" | "tentative" | "too weak to rely on";

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
  /** What stands in place of a standing that cannot be worked out. */
  readonly problems: {
    readonly weightsZero: string;
    badWeight(criterion: string): string;
    badMinimum(criterion: string): string;
    readonly codeTwice: string;
    tooLittle(percent: number): string;
  };
  /** Chances in words: so many times of 100. */
  leads(times: number): string;
  readonly leadsRarely: string;
  readonly leadsSurely: string;
  /** What stands in place of a chance that the ratings are too thin for. */
  readonly tooEarly: string;
  readonly headline: {
    readonly noCandidates: string;
    readonly noRatings: string;
    /** @param percent how much of the weight must have a rating */
    noScores(percent: number): string;
    only(candidate: string): string;
    sure(candidate: string): string;
    leader(candidate: string, times: number, second: string, secondTimes: number): string;
    close(candidate: string, times: number, second: string, secondTimes: number): string;
    tooEarly(candidates: number, twice: number): string;
    apart(groups: number): string;
    failed(candidates: number): string;
    agreement(band: AgreementBand, value: string, low: string, high: string): string;
    agreementBare(band: AgreementBand, value: string): string;
    tooFew(candidates: number, needed: number): string;
    readonly oneInterviewer: string;
    readonly noVariation: string;
    tie(first: string, second: string): string;
    flip(points: string, from: readonly string[], to: string, first: string, second: string): string;
    never(first: string, second: string): string;
    missing(ratings: number): string;
    readonly complete: string;
    contested(cells: number): string;
  };
  /** One interviewer's rating of a contested cell. */
  voice(interviewer: string, rating: string): string;
  contested(criterion: string, voices: readonly string[]): string;
  readonly nothingContested: string;
  readonly nothingMissing: string;
  /** Who has not rated a candidate at all. */
  noneYet(interviewer: string): string;
  more(lines: number): string;
}
