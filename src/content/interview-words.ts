import type { Language } from "./language.ts";
import type { ProblemWords } from "./problem-words.ts";

/** Every sentence of the interview form, in one language. Counts come in as numbers, so that each language makes its own plurals. */
export interface InterviewWords {
  readonly language: Language;
  readonly title: string;
  readonly loading: string;
  /** Added when an answer takes long. */
  readonly slow: string;
  /** Between the last two of several names. */
  readonly and: string;
  readonly start: StartWords;
  readonly empty: { readonly heading: string; readonly help: string; readonly reload: string };
  readonly unavailable: { readonly heading: string };
  readonly question: QuestionWords;
  readonly time: {
    /** Minutes on this question, of those that are planned. */
    readonly planned: (minutes: number, planned: number) => string;
    readonly question: (minutes: number) => string;
    readonly overall: (minutes: number) => string;
  };
  readonly keeping: {
    readonly kept: string;
    readonly onlyHere: string;
    readonly onlyThere: string;
    readonly nowhere: string;
  };
  /** What a field for sentences says about its length; in characters. */
  readonly text: {
    readonly left: (count: number) => string;
    readonly tooLong: (excess: number, max: number) => string;
    readonly longReason: string;
    readonly longNote: (number: number) => string;
  };
  readonly footer: {
    readonly label: string;
    readonly back: string;
    readonly next: string;
    /** Confirms the levels on offer and goes on. */
    readonly keep: string;
    readonly progress: (number: number, total: number) => string;
  };
  readonly jump: {
    readonly open: (place: string) => string;
    readonly title: string;
    readonly own: string;
    readonly others: string;
    readonly untouched: string;
    readonly underWay: string;
    readonly complete: string;
  };
  readonly overall: OverallWords;
  readonly summary: SummaryWords;
  readonly done: DoneWords;
  readonly panel: PanelWords;
  readonly copy: { readonly button: string; readonly copied: string; readonly byHand: string };
  readonly retry: string;
  readonly details: string;
  readonly problems: ProblemWords;
}

export interface StartWords {
  readonly heading: string;
  readonly help: string;
  readonly candidate: string;
  readonly chooseCandidate: string;
  readonly interviewer: string;
  readonly candidateMissing: string;
  readonly interviewerMissing: string;
  readonly focus: (count: number) => string;
  readonly begin: string;
  readonly resume: string;
  readonly revise: string;
  readonly opening: string;
  readonly draft: (rated: number, total: number) => string;
  readonly fromElsewhere: string;
  readonly submitted: string;
  readonly submittedRevision: (revision: number) => string;
  readonly afterReveal: string;
  readonly otherDraft: (candidate: string, interviewer: string) => string;
  /** Said instead of offering it, where it must not be shown. */
  readonly otherSealed: string;
  readonly adopt: string;
  readonly stranded: (candidate: string) => string;
  readonly notNamed: (name: string) => string;
  readonly didYouMean: (name: string) => string;
  readonly yesIAm: (name: string) => string;
  readonly keepName: (name: string) => string;
  readonly afresh: string;
  readonly aside: string;
  readonly asideMeaning: (candidate: string) => string;
  readonly asideYes: string;
  readonly asideDone: (candidate: string) => string;
  readonly withdraw: string;
  readonly withdrawMeaning: string;
  readonly withdrawYes: string;
  readonly withdrawDone: string;
  readonly moveTo: string;
  readonly moveNowhere: string;
  readonly remove: string;
  readonly removeQuestion: string;
  readonly removeYes: string;
  readonly removeNo: string;
  readonly panel: string;
}

export interface QuestionWords {
  readonly number: (number: number) => string;
  readonly place: (number: number, total: number) => string;
  /** Ratings that are still open in the whole interview. */
  readonly left: (count: number) => string;
  readonly own: string;
  /** Names the row of buttons that open the lists below. */
  readonly aids: string;
  /** Read out behind the number of what is ticked. */
  readonly ticked: (count: number) => string;
  readonly listenFor: string;
  readonly redFlags: string;
  readonly followUps: string;
  readonly notObserved: string;
  readonly notObservedMeaning: string;
  readonly voice: string;
  readonly weSay: string;
  readonly neverSay: string;
  readonly platforms: string;
  readonly platformsHelp: string;
  readonly wanted: (level: number) => string;
  readonly reached: string;
  readonly below: (levels: number) => string;
  readonly notSeen: string;
  readonly keys: string;
  /** A level given at an earlier question, and that question's number. */
  readonly offered: (level: number, number: number) => string;
  readonly keep: (level: number) => string;
  /** Read out when a level is chosen. */
  readonly said: (criterion: string, level: string) => string;
  readonly cleared: (criterion: string) => string;
  readonly note: string;
  readonly noteHint: string;
}

export interface OverallWords {
  readonly locked: (count: number) => string;
  readonly markRest: string;
  readonly markRestMeaning: string;
  readonly choice: string;
  readonly choices: {
    readonly strongNo: string;
    readonly no: string;
    readonly yes: string;
    readonly strongYes: string;
    readonly noDecision: string;
  };
  readonly reason: string;
  readonly reasonHint: string;
  readonly choiceMissing: string;
  readonly reasonMissing: string;
}

export interface SummaryWords {
  readonly heading: string;
  readonly by: (candidate: string, interviewer: string) => string;
  /** Above the list of everything entered. */
  readonly all: (rated: number, missing: number) => string;
  readonly keys: string;
  /** Above the list of what keeps the ballot from being sent. */
  readonly blocked: string;
  readonly missingMeaning: string;
  readonly complete: string;
  readonly nothing: string;
  readonly unchanged: string;
  readonly check: string;
  readonly skipped: (count: number) => string;
  readonly unsupported: (count: number) => string;
  readonly noVerdict: string;
  readonly edit: (number: number) => string;
  readonly editShort: string;
  readonly notRated: string;
  readonly withNote: string;
  readonly ticks: (count: number) => string;
  readonly flags: (count: number) => string;
  readonly noEvidence: string;
  readonly verdict: string;
  readonly step: string;
  /** The same, short enough to fit between two buttons. */
  readonly place: string;
  readonly submit: string;
  readonly submitRevision: string;
  readonly revises: string;
  readonly otherAccount: (interviewer: string) => string;
  readonly otherAccountYes: string;
  readonly sending: string;
  readonly failed: string;
  readonly nothingLost: string;
}

export interface DoneWords {
  readonly heading: string;
  readonly stored: (ratings: number, candidate: string) => string;
  readonly sealedHeading: string;
  /** `names`: those who are still waited for; "" for nobody. */
  readonly sealed: (ratings: number, candidate: string, names: string) => string;
  /** Said to whoever came last. */
  readonly revealed: (ratings: number, candidate: string) => string;
  readonly revision: (revision: number) => string;
  readonly revisionAfterReveal: string;
  /** Said to whoever came after the reveal. */
  readonly late: (ratings: number, candidate: string) => string;
  readonly forgotten: string;
  readonly storedBefore: string;
  readonly missesChanges: string;
  readonly sendChanges: string;
  readonly startWith: (candidate: string) => string;
  readonly everybody: string;
  readonly another: string;
}

export interface PanelWords {
  readonly heading: string;
  readonly open: string;
  readonly sealed: string;
  readonly loading: string;
  readonly nobody: string;
  readonly candidate: string;
  readonly submitted: string;
  readonly missing: string;
  readonly none: string;
  readonly allIn: string;
  readonly revealed: string;
  readonly room: string;
  readonly roomUsed: (percent: number, ballots: number) => string;
  readonly roomShort: string;
  readonly damaged: (candidates: string) => string;
  /** What sealing is not. */
  readonly honest: string;
  readonly stepsAside: string;
  readonly late: string;
  readonly removed: (names: string) => string;
  readonly held: (ballots: number) => string;
  readonly sealAgain: string;
  readonly sealAgainMeaning: string;
  readonly sealAgainYes: string;
  readonly leftBehind: (ballots: number) => string;
  readonly returned: (ballots: number) => string;
  readonly twoNames: (names: string) => string;
  /** How the kit knows accounts, and what it cannot know. */
  readonly accountsMeaning: string;
  readonly countEarlier: string;
  readonly countEarlierMeaning: string;
  readonly countEarlierYes: string;
  readonly twoAccounts: (interviewer: string, candidate: string) => string;
  readonly notNamed: (names: string) => string;
  readonly reminder: string;
  readonly reminderCopy: string;
  readonly reminderGreeting: (names: string) => string;
  readonly reminderLine: (candidate: string, names: string) => string;
  readonly reminderHow: string;
  readonly reveal: string;
  readonly revealYes: string;
  readonly revealNow: (candidate: string) => string;
  readonly revealMeaning: (names: string) => string;
  readonly revealAllIn: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonOptional: string;
  readonly reasonMissing: string;
  readonly confirm: (candidate: string) => string;
  readonly confirmMissing: string;
  readonly revealing: string;
  readonly revealedNow: (candidate: string) => string;
  readonly cancel: string;
  readonly failed: string;
  readonly refresh: string;
}
