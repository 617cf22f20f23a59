/** What the server says about drafts, ballots and their reveal. */
export interface BallotMessages {
  /** What sealing protects from, and what it does not; stands in the help. */
  readonly help: string;
  readonly unreadableRequest: string;
  readonly noRoomForDraft: string;
  readonly reasonMissing: string;
  readonly notYours: string;
  /** Stands in the log where other lines name a question, before a recommendation. */
  readonly overall: string;
  /** The recommendations as they stand in the log. */
  readonly choices: Readonly<Record<"-2" | "-1" | "0" | "1" | "2", string>>;
  /** Marks in the log who changed a ballot when the others' could be read. */
  readonly revisedAfterReveal: string;
  readonly revisedMeanwhile: string;
  readonly damaged: string;
  readonly deleted: string;
  noRoomForBallot(held: number): string;
  onlyDamaged(candidate: string, damaged: number): string;
  /** What the log calls a reveal before everybody has handed in, and its details. */
  readonly revealedEarly: string;
  revealDetail(candidate: string, handedIn: readonly string[], missing: readonly string[], damaged: number): string;
  /** Stands in the log where nobody said a name. */
  readonly whoUnknown: string;
  nothingSealed(candidate: string): string;
}
