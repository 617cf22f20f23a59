/** The words of the sheet of candidates. Headings of the standings come from the board's own words. */
export interface CandidatesText {
  readonly name: string;
  readonly columns: Readonly<Record<"code" | "name" | "stage" | "contact" | "portfolio" | "blog" | "profiles" | "note", string>>;
  /** From the first contact to the end. */
  readonly stages: readonly [string, string, string, string, string, string];
  readonly codeNote: string;
  readonly nameNote: string;
  readonly stageNote: string;
  readonly profilesNote: string;
  readonly noteNote: string;
  readonly levelNote: string;
  readonly levelRule: string;
  readonly meanNote: string;
  readonly rankNote: string;
  /** @param percent how much of the weight must have a rating */
  scoreNote(percent: number): string;
  readonly chanceNote: string;
  readonly gateNote: string;
  readonly coverageNote: string;
  readonly boundsNote: string;
}
