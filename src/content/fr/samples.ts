import type { SamplesText } from "../content.ts";

export const samples: SamplesText = {
  candidates: ["Exemple – Maya Lind", "Exemple – Tom Okafor", "Exemple – Inès Roux"],
  interviewers: ["Exemple – Recruteur 1", "Exemple – Recruteur 2"],
  note: "Note d’exemple, inventée pour essayer le kit.",
};
