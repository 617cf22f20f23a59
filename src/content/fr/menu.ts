import type { MenuText } from "../content.ts";

export const menu: MenuText = {
  setUp: "Installer le kit",
  roleBrief: "Fiche de poste",
  showBrief: "Afficher la fiche de poste",
  showRubric: "Afficher la grille",
  showQuestions: "Afficher la banque de questions",
  candidates: "Candidats",
  showCandidates: "Afficher les candidats",
  openForm: "Ouvrir le formulaire d’entretien",
  insert: "Insérer",
  insertRoleBrief: "Insérer la fiche de poste",
  insertRubric: "Insérer la grille",
  insertQuestions: "Insérer la banque de questions",
  insertCandidates: "Insérer les candidats",
  insertBudget: "Insérer l’exercice de budget",
  insertLog: "Insérer le journal",
  insertBenchmarks: "Insérer les repères",
  insertHowItWorks: "Insérer « Comment ça marche »",
  addSamples: "Ajouter des exemples",
  removeSamples: "Retirer les exemples",
  help: "Obtenir de l’aide",
};
