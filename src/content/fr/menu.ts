import type { MenuText } from "../content.ts";

export const menu: MenuText = {
  setUp: "Installer le kit",
  openForm: "Ouvrir le formulaire d’entretien",
  insert: "Insérer",
  insertRubric: "Grille d’évaluation",
  insertCandidates: "Candidats",
  insertBudget: "Exercice de budget",
  insertHowItWorks: "Comment ça marche",
  addSamples: "Ajouter des exemples",
  removeSamples: "Retirer les exemples",
  help: "Obtenir de l’aide",
};
