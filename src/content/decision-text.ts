import type { decision, decisionForm, decisionMessages } from "./en/decision.ts";

/** The words of a decision: English says which there are, every other language has the same ones. */
export type DecisionFormText = typeof decisionForm;
export type DecisionText = typeof decision;
export type DecisionMessages = typeof decisionMessages;
