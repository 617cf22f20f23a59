/**
 * The wire between the interview form and the server: what crosses `google.script.run`, and nothing else.
 * Both sides import these types; `main.ts` ends with `satisfies SidebarApi`, so a changed signature breaks both at compile time.
 * Everything here must survive JSON: no Date, no undefined, no Map.
 */

export type Language = "en" | "fr";

/** 1 to 5, or null for "not observed" (missing, never a 0). */
export type Observation = 1 | 2 | 3 | 4 | 5 | null;

export interface FormCandidate {
  /** The short code of the candidate's row; survives a change of name. */
  readonly id: string;
  readonly name: string;
}

export interface FormCriterion {
  readonly id: string;
  readonly name: string;
  /** What levels 1 to 5 look like, in this order. */
  readonly anchors: readonly [string, string, string, string, string];
}

export interface FormQuestion {
  readonly id: string;
  readonly text: string;
  readonly listenFor: readonly string[];
  readonly followUps: readonly string[];
  /** Ids of the criteria this question feeds, one rating each. */
  readonly criteria: readonly string[];
}

export interface InterviewForm {
  readonly language: Language;
  /** The name this user last rated under; "" the first time. */
  readonly interviewer: string;
  readonly candidates: readonly FormCandidate[];
  /** The candidate of the selected row, or null when the selection is elsewhere. */
  readonly selected: string | null;
  readonly criteria: readonly FormCriterion[];
  readonly questions: readonly FormQuestion[];
}

export interface Answer {
  readonly question: string;
  readonly note: string;
  readonly ratings: readonly { readonly criterion: string; readonly level: Observation }[];
}

/** One interviewer's ratings and notes for one candidate. */
export interface Ballot {
  /** Made by the form, so that a retry never stores the same ballot twice. */
  readonly id: string;
  readonly candidate: string;
  readonly interviewer: string;
  readonly answers: readonly Answer[];
}

export interface Receipt {
  readonly ballot: string;
  readonly candidate: string;
  /** Ratings from 1 to 5 that were stored; "not observed" is not counted. */
  readonly ratings: number;
  /** True when this ballot had been stored by an earlier attempt. */
  readonly alreadyStored: boolean;
}

export interface SidebarApi {
  loadInterviewForm(): InterviewForm;
  submitBallot(ballot: Ballot): Receipt;
}
