import type { candidatePage } from "./en/candidate-page.ts";

/** The words of a candidate's page and of the export made from it. English says which there are. */
export type CandidatePageText = typeof candidatePage;
