import type { InterviewApi } from "../../wire/interview.ts";
import { type Client, createClient, type ScriptRunner } from "../shared/client.ts";

export type Server = Client<InterviewApi>;

/** The server of the interview form. @example const form = await createServer(() => google.script.run).loadInterviewForm(); */
export const createServer = (runner: () => ScriptRunner, patience?: number): Server =>
  createClient<InterviewApi>(
    {
      loadInterviewForm: true,
      keepDraft: true,
      submitBallot: true,
      loadOwnBallot: true,
      loadPanel: true,
      revealBallots: true,
      sealBallotsAgain: true,
      withdrawBallot: true,
      chooseVoice: true,
    },
    runner,
    patience,
  );
