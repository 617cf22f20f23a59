import type { SamplesText } from "../../content/content.ts";
import { type Ballot, NO_NOTES } from "../../domain/ballot/ballot.ts";
import { criteriaFed, questionIds } from "../../domain/interview-plan.ts";
import type { Observation } from "../../domain/rating.ts";
import { sampleChoice, sampleRating } from "../../domain/sample-panel.ts";

/** The ids of a sample candidate's ballots. No ballot from the form can have such an id. @example sampleBallotIds("S-1") → ["sample-S-1-1", "sample-S-1-2"] */
export const sampleBallotIds = (code: string): readonly string[] => [1, 2].map((interviewer) => `sample-${code}-${interviewer}`);

/** The ballots of every sample candidate. @param codes their codes, in the order of their names */
export const sampleBallots = ({ interviewers, note, reasons }: SamplesText, codes: readonly string[]): Ballot[] =>
  codes.flatMap((code, candidate) =>
    sampleBallotIds(code).map((id, i) => ({
      id,
      replaces: null,
      candidate: code,
      version: 1,
      recommendation: { choice: sampleChoice(candidate, i), reason: reasons[candidate as 0 | 1 | 2][i as 0 | 1] },
      interviewer: interviewers[i] ?? "",
      answers: questionIds.map((question) => ({
        question,
        ...NO_NOTES,
        note,
        ratings: criteriaFed[question].map((criterion) => ({ criterion, level: sampleRating(candidate, i, criterion) as Observation })),
      })),
    })),
  );
