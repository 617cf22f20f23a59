import type { SamplesText } from "../content.ts";

export const samples: SamplesText = {
  candidates: ["Sample – Maya Lind", "Sample – Tom Okafor", "Sample – Inès Roux"],
  interviewers: ["Sample – Interviewer 1", "Sample – Interviewer 2"],
  note: "Sample note: invented, to try the kit.",
};
