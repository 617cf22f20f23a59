/**
 * The wire between the interview form and the server: what crosses `google.script.run`, and nothing else.
 * Both sides import these types; `main.ts` ends with `satisfies InterviewApi`, so a changed signature breaks both at compile time.
 * Everything here must survive JSON: no Date, no undefined, no Map.
 *
 * "This user" is whoever's own user properties the server sees. A ballot is never given to anybody but its author before it is revealed.
 */
import type { Language } from "../content/language.ts";
import type { Ballot } from "../domain/ballot/ballot.ts";
import type { BankQuestion } from "../domain/question-bank.ts";
import type { BallotMode } from "../domain/role-brief.ts";

export type { Ballot };

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

/** One interviewer named in the role brief. */
export interface FormInterviewer {
  readonly name: string;
  /** Ids of the questions that the focus assigns; [] for all. */
  readonly questions: readonly string[];
}

/** A ballot that this user submitted and that no later one of theirs replaces. */
export interface OwnBallot {
  readonly id: string;
  readonly candidate: string;
  readonly interviewer: string;
  /** 1 for the first version. */
  readonly revision: number;
  /** True when everybody can read it: handed in openly, or revealed since. */
  readonly revealed: boolean;
}

/** How the employer's brand speaks, from the role brief; "" and [] for what is not settled. */
export interface FormBrand {
  readonly adjectives: readonly string[];
  readonly say: string;
  readonly neverSay: string;
}

/** A platform that the role brief gives a wanted level, from 1 to 5. */
export interface FormPlatform {
  readonly name: string;
  readonly level: number;
}

export interface KeptDraft {
  readonly key: string;
  readonly text: string;
  /** ISO. */
  readonly savedAt: string;
}

export interface InterviewForm {
  /** The kit's own id: two workbooks may use one code for two people. */
  readonly kit: string;
  readonly language: Language;
  /** The name this user last rated under; "" the first time. */
  readonly interviewer: string;
  readonly interviewers: readonly FormInterviewer[];
  readonly mode: BallotMode;
  /** Of the rubric; goes with each ballot. */
  readonly version: number;
  readonly candidates: readonly FormCandidate[];
  /** The candidate of the selected row, or null when the selection is elsewhere. */
  readonly selected: string | null;
  readonly criteria: readonly FormCriterion[];
  /** With the active criteria that each one feeds. */
  readonly questions: readonly BankQuestion[];
  readonly brand: FormBrand;
  readonly platforms: readonly FormPlatform[];
  readonly submitted: readonly OwnBallot[];
  readonly drafts: readonly KeptDraft[];
  /** Codes of candidates who were erased: what this user drafted about them goes. Absent where there are none. */
  readonly erased?: readonly string[];
}

export interface Receipt {
  readonly ballot: string;
  readonly candidate: string;
  /** Ratings from 1 to 5 that were stored; "not observed" is not counted. */
  readonly ratings: number;
  /** True when this ballot had been stored by an earlier attempt. */
  readonly alreadyStored: boolean;
  readonly revision: number;
  /** True when it was held back: nobody sees it before the reveal. */
  readonly sealed: boolean;
  /** Names still missing before the reveal. */
  readonly waitingFor: readonly string[];
  /** True when everybody can read it now. */
  readonly revealed: boolean;
  /** True when the others' ballots could be read before this one came in; the log says so. */
  readonly late?: boolean;
  /** True when the user's own store was too full to remember whose ballot it is: it cannot be changed later. */
  readonly forgotten?: boolean;
  /**
   * Another account has handed in for this candidate under the same name. Nothing was stored: the form asks, and sends the ballot again without
   * `asksFirst`.
   */
  readonly asks?: "otherAccount";
}

/** A ballot on its way. `asksFirst` has the server ask before it replaces a ballot that another account sent under the same name. */
export type SentBallot = Ballot & { readonly asksFirst?: boolean };

export interface PanelRow {
  readonly candidate: string;
  readonly name: string;
  readonly submitted: readonly string[];
  readonly missing: readonly string[];
  /** True when nothing of this candidate is sealed any more, and something has been handed in. */
  readonly revealed: boolean;
  /** Ballots that are held back. */
  readonly held: number;
  /** Who was to be waited for when these came in, has not handed in, and is not named in the brief any more. */
  readonly removed: readonly string[];
  /** Those of `submitted` who do not rate this candidate. */
  readonly aside: readonly string[];
  /** Who handed in when the others' ballots could be read. */
  readonly late: readonly string[];
}

/** Something about voices that a hiring manager ought to know. */
export type PanelWarning =
  | { readonly kind: "twoNames"; readonly names: readonly string[] }
  | {
      readonly kind: "twoAccounts";
      readonly candidate: string;
      readonly name: string;
      readonly interviewer: string;
      /** The ballot that counts, and the one of the other account that it replaced; both are in the log. */
      readonly counts: string;
      readonly replaced: string;
    }
  | { readonly kind: "notNamed"; readonly names: readonly string[] };

/** Who has handed in for whom, without a single rating. */
export interface Panel {
  readonly rows: readonly PanelRow[];
  readonly mode: BallotMode;
  /** The share of the sealed store in use, from 0 to 1, and how many ballots it holds. */
  readonly room: { readonly used: number; readonly ballots: number };
  /** Names of candidates with a sealed ballot that is damaged and cannot be read; absent when all is well. */
  readonly damaged?: readonly string[];
  /** True when ballots are held although the brief says open, or wait for people whom it does not name any more. */
  readonly canSealAgain: boolean;
  /** Sealed ballots that stayed in the workbook of which this one is a copy. */
  readonly leftBehind: number;
  /** Ballots that had been revealed and whose lines were deleted since; they are held back again. */
  readonly returned: number;
  readonly warnings: readonly PanelWarning[];
}

export interface RevealRequest {
  readonly candidate: string;
  /** May be "" when nobody is missing. */
  readonly reason: string;
  /** The name typed in the form, for somebody whose account has rated nobody yet; "" where none was. */
  readonly who: string;
}

/** Somebody's decision about the panel: the name as in a `RevealRequest`, and why. */
export interface Motive {
  readonly reason: string;
  readonly who: string;
}

/** Takes back a ballot of this user's; with `to`, it becomes one for that candidate instead. The ids make a retry do nothing twice. */
export interface Withdrawal {
  readonly ballot: string;
  readonly reason: string;
  /** Id of the ballot that takes it back. */
  readonly id: string;
  /** The code of the candidate it was meant for, and the id of the ballot there; null to take it back only. */
  readonly to: { readonly candidate: string; readonly id: string } | null;
}

/** Has the earlier of two ballots under one name count. */
export interface VoiceChoice extends Motive {
  readonly keep: string;
  readonly drop: string;
  /** Id of the ballot that takes the dropped one back. */
  readonly id: string;
}

/** What the menu knew when it opened the form; a script beside the page says it. */
export interface FormLaunch {
  /** The row selected in the candidates' sheet, from 1; 0 while another sheet was in front. */
  readonly row: number;
  /** True to begin with the panel. */
  readonly panel: boolean;
}

export interface InterviewApi {
  /** The row is the one that the page was told is selected, 0 for none; without it the server looks. */
  loadInterviewForm(row?: number | null): InterviewForm;
  /** Keeps one draft of this user's; the text "" deletes it. */
  keepDraft(draft: { readonly key: string; readonly text: string }): { readonly savedAt: string };
  submitBallot(ballot: SentBallot): Receipt;
  /** A ballot that this user submitted, to revise it. */
  loadOwnBallot(id: string): Ballot;
  loadPanel(): Panel;
  /** Reveals a candidate's sealed ballots; while somebody is missing the reason is mandatory. It is logged. */
  revealBallots(request: RevealRequest): Panel;
  /** Puts the brief back as it was when ballots were sealed: the mode, and the names that are gone from it. */
  sealBallotsAgain(motive: Motive): Panel;
  withdrawBallot(withdrawal: Withdrawal): Receipt;
  chooseVoice(choice: VoiceChoice): Panel;
}
