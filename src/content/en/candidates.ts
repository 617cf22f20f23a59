import type { CandidatesMessages } from "../candidates-messages.ts";
import type { CandidatesText } from "../candidates-text.ts";
import { candidateHeadings, candidateNotes } from "./candidate-columns.ts";

export const candidates: CandidatesText = {
  name: "Candidates",
  columns: candidateHeadings,
  notes: candidateNotes,
  scoreNote: (percent) => `Weighted mean from 1 to 5. Blank until ${percent} % of the weight has a rating.`,
  stages: ["New", "Invited", "Interviewed", "Offer", "Hired", "Declined by us", "Withdrew", "Offer declined"],
  levelRule: "Type a whole level from 1 to 5, or leave the cell blank.",
};

export const candidatesMessages: CandidatesMessages = {
  addTitle: "Add a candidate",
  askName: "What is the candidate’s name?",
  nameMissing: "Nothing was added: a candidate needs a name.",
  candidateAdded: (name, code, namesakes) =>
    `${name} is in your workbook with the code ${code}.${namesakes > 0 ? " Somebody else has this name too; the code tells them apart." : ""}`,
};
