/** What went wrong between a page and the sheet, when the server could not say it itself. */
export interface ProblemWords {
  readonly accounts: string;
  readonly authorization: string;
  readonly busy: string;
  readonly lost: string;
  readonly offline: string;
  readonly unexpected: string;
}
