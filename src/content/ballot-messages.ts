/** What a ballot without ratings says. */
export type BallotStand = "aside" | "withdrawn";

/** What the log tells of a reveal. */
export interface RevealFacts {
  readonly candidate: string;
  /** Named in the brief. */
  readonly expected: readonly string[];
  readonly handedIn: readonly string[];
  readonly missing: readonly string[];
  /** Named in the brief when ballots came in, and not any more. */
  readonly removed: readonly string[];
  /** Ballots that cannot be read. */
  readonly damaged: number;
}

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
  /** Stand in the log instead of a recommendation, for a ballot without ratings. */
  readonly stands: Readonly<Record<BallotStand, string>>;
  /** Mark in the log who changed a ballot, or handed in, when the others' could be read. */
  readonly revisedAfterReveal: string;
  readonly handedInAfterReveal: string;
  /** Marks a ballot of another account under a name that had handed in. */
  readonly fromOtherAccount: string;
  /** Added to a question that was not asked any more when the ballot was sent. */
  readonly unasked: string;
  readonly revisedMeanwhile: string;
  readonly withdrawnAlready: string;
  readonly damaged: string;
  readonly deleted: string;
  noRoomForBallot(held: number): string;
  onlyDamaged(candidate: string, damaged: number): string;
  /** What the log calls a reveal, before everybody has handed in and afterwards, and its details. */
  readonly revealedEarly: string;
  readonly revealedAllIn: string;
  revealDetail(facts: RevealFacts): string;
  /** What the log calls a ballot that came after the reveal, and one from another account; and its details. */
  readonly late: string;
  readonly otherAccount: string;
  ballotDetail(interviewer: string, candidate: string, version: number): string;
  readonly withdrawn: string;
  readonly moved: string;
  movedDetail(interviewer: string, from: string, to: string): string;
  readonly sealedAgain: string;
  sealedAgainDetail(names: readonly string[]): string;
  readonly voiceChosen: string;
  /** Refusals. */
  reservedName(name: string): string;
  ballotTooLarge(kilobytes: number): string;
  readonly nothingToSealAgain: string;
  readonly noSuchVoice: string;
  readonly notFromCell: string;
  /** Stands in the log where nobody said a name. */
  readonly whoUnknown: string;
  nothingSealed(candidate: string): string;
}
