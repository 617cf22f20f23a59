import type { Recommendation } from "../../domain/ballot/ballot.ts";
import type { Level, Observation } from "../../domain/rating.ts";
import type { Draft } from "./draft.ts";

/** What the user can do; each is also what a control of the form does. */
export interface InterviewCommands {
  /** @param row the selected row of the candidates' sheet, where it is known */
  load(row?: number): Promise<void>;
  chooseCandidate(candidate: string): void;
  nameInterviewer(interviewer: string): void;
  start(): void;
  /** From the receipt: opens the interview of the next candidate, as the workbook is by now. */
  startNext(candidate: string): Promise<void>;
  /** Continues a draft that is kept under other names. */
  adoptDraft(draft: Draft): void;
  /** Throws a draft away, because the user said so. */
  deleteDraft(draft: Draft): void;
  /** Fetches a submitted ballot to change it. */
  reviseBallot(id: string): Promise<void>;
  rate(question: string, criterion: string, level: Observation): void;
  /** Takes a level back. */
  unrate(question: string, criterion: string): void;
  tick(question: string, list: "evidence" | "flags", text: string): void;
  writeNote(question: string, note: string): void;
  /** Notes the level seen on a platform; null takes it back. */
  notePlatform(question: string, platform: string, level: Level | null): void;
  markRest(): void;
  recommend(choice: Recommendation["choice"]): void;
  giveReason(reason: string): void;
  next(): void;
  /** Leaves a question done: where all it leaves open has a level on offer, confirms that, and goes on. */
  goOn(): void;
  back(): void;
  /** Shows a step: a question by its id, or the summary. */
  goTo(step: string): void;
  /** @param replaces true once the user has said that it replaces what another account sent under the same name */
  submit(replaces?: boolean): Promise<void>;
  /** Says that a name is right. */
  confirmName(name: string): void;
  /** Asks how the user wants to step aside, or to withdraw the submitted ballot. */
  chooseWay(way: "none" | "aside" | "withdraw"): void;
  stepAside(reason: string): Promise<void>;
  /** @param to the code of the candidate that the ballot was meant for; "" to take it back only */
  withdraw(ballot: string, reason: string, to: string): Promise<void>;
  chooseVoice(keep: string, drop: string, reason: string): Promise<void>;
  /** Sends what was changed after the stored attempt as a revision of it. */
  reviseStored(): void;
  showPanel(): Promise<void>;
  /** Looks up the panel again. */
  loadPanel(): Promise<void>;
  reveal(candidate: string, reason: string): Promise<void>;
  /** Puts the role brief back as it was when ballots were sealed. */
  sealAgain(reason: string): Promise<void>;
}
