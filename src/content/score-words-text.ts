import type { AgreementVerdict, Coefficient } from "../domain/panel/agreement.ts";
import type { ThinEvidence } from "../domain/panel/evidence.ts";
import type { GateResult } from "../domain/scorecard/gate.ts";

/** Which of two candidates. */
export type Side = "first" | "second";

/** Weight that is to be moved away from a criterion, in points of 100. */
export interface MovedWeight {
  readonly points: number;
  readonly from: string;
}

/** The words that the functions about scores, interviewers and weights put into cells. Figures are plain numbers; the language writes them. */
export interface ScoreWordsText {
  readonly scorecard: {
    /** The headings, in the order of the columns. */
    readonly headings: readonly [score: string, percent: string, coverage: string, low: string, high: string, gate: string];
    readonly met: string;
    /** @param criteria their places, from 1 */
    gate(result: Exclude<GateResult, "PASS">, criteria: readonly number[]): string;
    readonly strict: string;
    tooLittle(percent: number): string;
  };
  /** Cells that were left out: in error or not answered yet, and words where a figure belongs. */
  errorCells(cells: number): string;
  textRatings(ratings: number): string;
  textFigures(cells: number): string;
  readonly tooFew: string;
  /** Too little of the weight is rated for both. */
  notShared(percent: number): string;
  readonly interviewers: {
    readonly inLine: string;
    harsh(points: number): string;
    kind(points: number): string;
    withinGroup(group: number, of: number): string;
    readonly halo: string;
    straight(candidates: number, of: number): string;
    readonly noVariation: string;
    readonly noRatings: string;
  };
  readonly candidates: {
    discuss(points: number): string;
    otherGroup(group: number, of: number): string;
    readonly assumed: string;
    /** Why a chance rests on too little. */
    readonly thin: Readonly<Record<Exclude<ThinEvidence, "nobody">, string>>;
  };
  readonly agreement: {
    readonly methods: Readonly<Record<Coefficient, string>>;
    readonly verdicts: Readonly<Record<AgreementVerdict, string>>;
  };
  /** What stands for a criterion without a name. @param place from 1 */
  criterion(place: number): string;
  readonly flip: {
    readonly tie: string;
    never(leader: Side, lead: number): string;
    move(leader: Side, lead: number, moved: readonly MovedWeight[], to: string): string;
    leftOut(criteria: number): string;
  };
}
