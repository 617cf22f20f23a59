/** Every sentence of the interview form, in one language. Counts come in as numbers, so that each language makes its own plurals. */
export interface FormWords {
  readonly title: string;
  readonly loading: string;
  readonly start: {
    readonly heading: string;
    readonly help: string;
    readonly candidate: string;
    readonly chooseCandidate: string;
    readonly interviewer: string;
    readonly candidateMissing: string;
    readonly interviewerMissing: string;
    readonly begin: string;
    readonly resume: string;
    readonly draft: (rated: number, total: number) => string;
    readonly otherDraft: (candidate: string, interviewer: string) => string;
    readonly adopt: string;
  };
  readonly empty: { readonly heading: string; readonly help: string; readonly reload: string };
  readonly unavailable: { readonly heading: string };
  readonly question: {
    readonly rating: (candidate: string) => string;
    readonly number: (number: number) => string;
    readonly listenFor: string;
    readonly followUps: string;
    readonly notObserved: string;
    readonly notObservedMeaning: string;
    readonly anchorHint: string;
    readonly note: string;
    readonly noteHint: string;
    readonly kept: string;
  };
  readonly footer: {
    readonly label: string;
    readonly back: string;
    readonly next: string;
    readonly review: string;
    readonly progress: (number: number, total: number) => string;
  };
  readonly summary: {
    readonly heading: string;
    readonly by: (candidate: string, interviewer: string) => string;
    readonly rated: (count: number) => string;
    readonly notObserved: (count: number) => string;
    readonly missingMeaning: string;
    readonly complete: string;
    readonly nothing: string;
    readonly edit: (number: number) => string;
    readonly editShort: string;
    readonly notRated: string;
    readonly withNote: string;
    readonly step: string;
    readonly submit: string;
    readonly sending: string;
    readonly failed: string;
    readonly nothingLost: string;
  };
  readonly done: {
    readonly heading: string;
    readonly stored: (ratings: number, candidate: string) => string;
    readonly storedBefore: string;
    readonly missesChanges: string;
    readonly another: string;
  };
  readonly copy: { readonly button: string; readonly copied: string; readonly byHand: string };
  readonly unsaved: string;
  readonly retry: string;
  readonly details: string;
  readonly problems: ProblemWords;
}

/** What went wrong between the form and the sheet, when the server could not say it itself. */
export interface ProblemWords {
  readonly accounts: string;
  readonly lost: string;
  readonly offline: string;
  readonly unexpected: string;
}
