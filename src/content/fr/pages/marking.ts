import type { MarkingWords } from "../../marking-words.ts";
import { figure } from "../figure.ts";
import { problems } from "../problems.ts";

export const words: MarkingWords = {
  language: "fr",
  title: "Noter les exercices de budget",
  loading: "Les plans sont mélangés…",
  nothing: "Aucun exercice de budget n’a encore de montant : il n’y a rien à noter.",
  retry: "Réessayer",
  plan: (code) => `Plan ${code}`,
  place: (index, count) => `${index} sur ${count}`,
  markedSoFar: (marked, count) => `${marked} sur ${count} ${marked < 2 ? "noté" : "notés"}`,
  already: "Déjà noté ; un nouvel enregistrement remplace cette note.",
  changed: "Ce plan ou sa note a été modifié depuis. Notez à nouveau les raisons.",
  unexplained: "Aucun montant de ce plan n’est expliqué. Si vous n’avez pas entendu de raisons, c’est le niveau 1.",
  budget: "Budget",
  planned: "Réparti",
  reserve: "En réserve",
  objective: "Objectif",
  columns: { category: "Catégorie", amount: "Montant", purpose: "Pour quoi faire", kpi: "Comment saurons-nous que ça marche ?" },
  elsewhere: "payé par ailleurs",
  justification: "Les raisons tiennent-elles ?",
  hint: "Choisissez un niveau pour lire ce qu’il veut dire.",
  note: "Remarque (facultative)",
  result: (score, rating, heldBack) =>
    heldBack
      ? `Le plan entier obtient alors ${score} sur 100. Ses raisons ne permettent pas plus de ${rating} sur 5 pour la gestion de budget ; c’est ce qui entre dans les entretiens.`
      : `Le plan entier obtient alors ${score} sur 100. Il entre dans les entretiens avec ${rating} sur 5 pour la gestion de budget.`,
  losses: "Où des points ont été perdus",
  mend: "Ce plan a des lignes marquées ✕ sur sa feuille. Corrigez-les là-bas, puis rouvrez cette fenêtre.",
  confirmHelp:
    "Chaque ligne du candidat doit avoir une catégorie. Nous en proposons une d’après ses mots ; changez ce qui ne convient pas.",
  confirm: "Confirmer les catégories",
  categoryOf: (line) => `Catégorie de ${line}`,
  choose: "Choisir…",
  back: "Précédent",
  skip: "Passer",
  save: "Enregistrer et continuer",
  saving: "Enregistrement…",
  failed: "Cette note n’a pas été enregistrée.",
  keys: "Clavier : de 1 à 5 pour noter (hors saisie et boutons), Ctrl + Entrée pour enregistrer, Alt + flèches pour changer de plan.",
  allMarked: "Tous les plans sont notés",
  allMarkedHelp: "Jusqu’ici, seuls les codes étaient visibles. Vous pouvez encore revenir en arrière et changer une note.",
  reveal: "Afficher les noms",
  again: "Revenir aux plans",
  revealed: "De qui étaient ces plans",
  sent: "Les notes sont dans les entretiens, chaque justification est sur son plan. Vous pouvez fermer cette fenêtre.",
  revealColumns: ["Code", "Candidat", "Note du plan", "Gestion de budget"],
  points: (score) => figure(Math.round(10 * score) / 10),
  problems,
};
