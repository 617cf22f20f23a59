import type { AmountRange } from "../domain/brief-lines.ts";
import type { GivenCriterionId } from "../domain/criterion.ts";
import type { QuestionId } from "../domain/interview-plan.ts";
import type { BallotMessages } from "./ballot-messages.ts";
import type { BenchmarksText, ForecastText } from "./benchmarks-text.ts";
import type { BoardText } from "./board-text.ts";
import type { BringInMessages } from "./bring-in-messages.ts";
import type { CandidatePageText } from "./candidate-page-text.ts";
import type { CandidatesMessages } from "./candidates-messages.ts";
import type { CandidatesText } from "./candidates-text.ts";
import type { CheckMessages } from "./check-messages.ts";
import type { DecisionFormText, DecisionMessages, DecisionText } from "./decision-text.ts";
import type { DocumentMessages } from "./document-messages.ts";
import type { EraseMessages } from "./erase-messages.ts";
import type { ExerciseMessages } from "./exercise-messages.ts";
import type { ExerciseText } from "./exercise-text.ts";
import type { ExportMessages } from "./export-messages.ts";
import type { FairnessWords } from "./fairness-words.ts";
import type { HowItWorksText } from "./how-it-works-text.ts";
import type { BriefMessages, JobPostText } from "./job-post-text.ts";
import type { Language } from "./language.ts";
import type { LanguageMessages } from "./language-messages.ts";
import type { LettersText } from "./letters-text.ts";
import type { LookBackMessages, LookBackText, LookBackWords } from "./look-back-text.ts";
import type { MarkedPartsText } from "./marked-parts-text.ts";
import type { MarkingMessages } from "./marking-messages.ts";
import type { MenuText } from "./menu-text.ts";
import type { PlanText } from "./plan-text.ts";
import type { PlatformFitWords } from "./platform-fit-words.ts";
import type { PostingCheckText } from "./posting-check-text.ts";
import type { QuestionBankText } from "./question-bank-text.ts";
import type { QuestionLintText } from "./question-lint-text.ts";
import type { RetentionMessages, RetentionText } from "./retention-text.ts";
import type { RoleBriefText } from "./role-brief-text.ts";
import type { ScoreboardText } from "./scoreboard-text.ts";
import type { WeightMessages } from "./weight-messages.ts";
import type { WorkSampleMessages } from "./work-sample-messages.ts";
import type { WorkSamplesText } from "./work-samples-text.ts";

/** A criterion as people read it; the anchors say what levels 1 to 5 look like. */
export interface CriterionText {
  readonly name: string;
  readonly why: string;
  readonly anchors: readonly [string, string, string, string, string];
}

export interface QuestionText {
  readonly text: string;
  /** What the answer shows. */
  readonly intent: string;
  readonly listenFor: readonly string[];
  readonly redFlags: readonly string[];
  /** How long question and answer may take. */
  readonly minutes: number;
  readonly followUps: readonly string[];
}

export type CriteriaText = Readonly<Record<GivenCriterionId, CriterionText>>;
export type QuestionsText = Readonly<Record<QuestionId, QuestionText>>;

/** Every word on the sheets. Column texts are how columns are found again, so two columns of one sheet never share one. */
export interface SheetsText {
  readonly roleBrief: RoleBriefText;
  readonly rubric: {
    readonly name: string;
    readonly title: string;
    readonly help: string;
    readonly columns: Readonly<
      Record<
        | ("id" | "criterion" | "why" | "weight" | "share" | "minimum")
        | ("level1" | "level2" | "level3" | "level4" | "level5")
        | ("questions" | "sources" | "locked" | "inForce" | "lockedMinimum" | "minimumInForce"),
        string
      >
    >;
    readonly idNote: string;
    readonly weightRule: string;
    readonly shareNote: string;
    readonly minimumRule: string;
    readonly questionsNote: string;
    readonly sourcesNote: string;
    readonly lockedNote: string;
    readonly inForceNote: string;
    readonly lockedMinimumNote: string;
    readonly minimumInForceNote: string;
    readonly lock: RubricLockText;
  };
  readonly questions: QuestionBankText;
  readonly candidates: CandidatesText;
  readonly interviews: {
    readonly name: string;
    readonly columns: Readonly<
      Record<
        | "when"
        | "ballot"
        | "replaces"
        | "version"
        | "interviewer"
        | "code"
        | "candidate"
        | "question"
        | "criterionId"
        | "criterion"
        | "rating"
        | "evidence"
        | "flags"
        | "note"
        | "recommendation"
        | "key"
        | "countedCode"
        | "countedInterviewer"
        | "countedCriterion"
        | "countedRating",
        string
      >
    >;
    readonly ratingNote: string;
    readonly replacesNote: string;
    readonly versionNote: string;
    readonly keyNote: string;
  };
  readonly exercise: ExerciseText;
  readonly benchmarks: BenchmarksText;
  readonly workSamples: WorkSamplesText;
  readonly log: {
    readonly name: string;
    readonly columns: Readonly<Record<"when" | "who" | "what" | "detail" | "reason", string>>;
    readonly whatNote: string;
  };
  readonly scoreboard: ScoreboardText;
  readonly howItWorks: HowItWorksText;
  readonly decision: DecisionFormText;
  readonly lookBack: LookBackText;
}

/** The line above the rubric, from pieces that a formula joins. */
export interface RubricLockText {
  readonly free: string;
  readonly version: string;
  readonly since: string;
  /** Months in the form that a date needs, from January. */
  readonly months: readonly [string, string, string, string, string, string, string, string, string, string, string, string];
  readonly changed: string;
  readonly lost: string;
  readonly unreadable: string;
  readonly nothing: string;
  /** Some criterion stands where the kit's names do not reach. */
  readonly outside: string;
}

/** A sheet that could not have its usual name, because the workbook already uses it. */
export interface Renamed {
  readonly usual: string;
  readonly given: string;
}

/** Every sentence that the add-on says in an alert, in the form, or as the reason of a refusal. */
export interface Messages {
  readonly check: CheckMessages;
  readonly language: LanguageMessages;
  readonly ballots: BallotMessages;
  readonly weights: WeightMessages;
  readonly brief: BriefMessages;
  readonly kit: string;
  readonly formTitle: string;
  readonly helpTitle: string;
  readonly help: string;
  added(sheets: readonly string[], renamed: readonly Renamed[]): string;
  /** Asked behind that; the answer is names with commas between them. */
  readonly askInterviewers: string;
  /** Shown while sheets are being added. */
  readonly settingUp: string;
  readonly complete: string;
  offerMissing(sheets: readonly string[]): string;
  readonly offerSetUp: string;
  /** Asks whether to add a second sheet beside the one that is there. */
  offerSecond(sheet: string): string;
  secondAdded(sheet: string, first: string): string;
  readonly busy: string;
  readonly serviceFailed: string;
  readonly unexpected: string;
  readonly noKit: string;
  sheetGone(sheet: string): string;
  columnGone(sheet: string, column: string): string;
  rangeNameTaken(name: string, sheet: string): string;
  /** Google accepts no range name for what the kit adds. */
  nameRefused(name: string): string;
  duplicateCode(code: string): string;
  duplicateCriterion(id: string): string;
  unknownCandidate(code: string): string;
  /** @param longest in characters */
  unusableId(id: string, sheet: string, longest: number): string;
  readonly interviewerMissing: string;
  readonly unreadableBallot: string;
  readonly emptyBallot: string;
  textTooLong(limit: number): string;
  samplesAdded(candidates: number): string;
  readonly samplesThere: string;
  /** Asks whether what was tried on the samples may go with them. */
  askRemoveTried(ballots: number): string;
  /** @param unlocked true where weights and minimums are free again */
  samplesRemoved(candidates: number, ratings: number, unlocked: boolean): string;
  /** The line of the log. */
  samplesLogged(ballots: number): string;
  readonly noSamples: string;
  readonly exercise: ExerciseMessages;
  readonly workSample: WorkSampleMessages;
  readonly marking: MarkingMessages;
  readonly export: ExportMessages;
  readonly candidates: CandidatesMessages;
  readonly decision: DecisionMessages;
  readonly documents: DocumentMessages;
  readonly bringIn: BringInMessages;
  readonly erase: EraseMessages;
  readonly retention: RetentionMessages;
  readonly lookBack: LookBackMessages;
}
/** What a sample candidate's line holds besides code and name; the stage is a place in the list of stages. */
export type SampleDetails = Readonly<Partial<Record<Exclude<keyof CandidatesText["columns"], "code" | "name" | "stage">, string>>> & {
  readonly stage: number;
};

export interface SamplesText {
  /** Three invented candidates, marked as samples in their names. */
  readonly candidates: readonly [string, string, string];
  readonly interviewers: readonly [string, string];
  /** What stands beside each candidate's name; the addresses lead nowhere. */
  readonly details: readonly [SampleDetails, SampleDetails, SampleDetails];
  /** Stands in the note of every sample rating that has one. */
  readonly note: string;
  /** Why the two interviewers recommend each candidate or not. */
  readonly reasons: Readonly<Record<0 | 1 | 2, readonly [string, string]>>;
}

/** Everything the add-on says, in one language. */
export interface Content {
  readonly language: Language;
  readonly criteria: CriteriaText;
  readonly questions: QuestionsText;
  /** Question six, which names an amount, with the budget of the role brief. */
  readonly budgetQuestion: (budget: AmountRange, currency: string) => string;
  readonly questionLint: QuestionLintText;
  readonly postingCheck: PostingCheckText;
  readonly sheets: SheetsText;
  /** What the functions of the board put into cells. */
  readonly board: BoardText;
  readonly menu: MenuText;
  readonly messages: Messages;
  readonly samples: SamplesText;
  readonly jobPost: JobPostText;
  readonly retention: RetentionText;
  readonly plan: PlanText;
  readonly markedParts: MarkedPartsText;
  readonly forecast: ForecastText;
  /** The frozen record of a decision, and the memo. */
  readonly decision: DecisionText;
  readonly candidatePage: CandidatePageText;
  readonly letters: LettersText;
  readonly fairness: FairnessWords;
  readonly platformFit: PlatformFitWords;
  readonly lookBackWords: LookBackWords;
}
