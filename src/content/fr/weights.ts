import type { WeightMessages } from "../weight-messages.ts";
import { figure } from "./figure.ts";

export const weights: WeightMessages = {
  change: ({ id, name, from, to }) => {
    const criterion = name === "" ? id : `${name} (${id})`;
    if (to === null) return `${criterion} : ${figure(from ?? 0)} → retiré`;
    return `${criterion} : ${from === null ? "nouveau" : figure(from)} → ${figure(to)}`;
  },
  minimumChange: ({ id, name, from, to }) => {
    const criterion = name === "" ? id : `${name} (${id})`;
    return `${criterion}, minimum : ${from ? figure(from) : "aucun"} → ${to ? figure(to) : "aucun"}`;
  },
  notLocked:
    "Poids et minimums ne sont pas encore verrouillés : ce que vous saisissez dans la grille compte aussitôt. La première évaluation envoyée les verrouille.",
  unchanged: (version) =>
    `Les poids et les minimums de la grille sont déjà ceux qui comptent (version ${version}). Saisissez-en d’autres d’abord.`,
  unreadable: (criteria) =>
    `Un poids est un nombre supérieur ou égal à 0. Corrigez dans la grille le poids de ${criteria.map((name) => `« ${name} »`).join(", ")}, puis réessayez.`,
  allZero: "Au moins un poids doit dépasser 0, sinon rien ne peut être noté.",
  askName: "Votre nom, pour le journal :",
  nameMissing: "Le journal a besoin de votre nom : rien n’a été modifié.",
  askReason: (changes) =>
    [
      "Des évaluations ont été envoyées : changer un poids ou un minimum demande un motif, qui sera inscrit au journal avec votre nom.",
      changes.join("\n"),
      "Pourquoi ?",
    ].join("\n\n"),
  reasonMissing: "Sans motif, les poids restent tels quels. Rien n’a été modifié.",
  logged: (version) => `Poids modifiés : version ${version}`,
  applied: (version) => `Les nouveaux poids comptent désormais (version ${version}). Le motif est dans le journal.`,
  completed: (version) => `Le passage à la version ${version} avait été interrompu ; il est terminé. Rien n’est perdu.`,
  changedMeanwhile: "Quelqu’un d’autre vient de modifier les poids. Regardez-les, puis réessayez.",
  briefEmpty: "Donnez d’abord une priorité à un objectif ou un niveau à une plateforme dans la fiche de poste : la proposition en découle.",
  suggestionThere: "Les poids de la grille sont déjà ceux que la fiche propose.",
  askSuggestion: (changes, isLocked) =>
    [
      "La fiche de poste propose ces poids :",
      changes.join("\n"),
      isLocked
        ? "Des évaluations ont été envoyées : ces poids figureront dans les cellules jaunes, mais ne compteront qu’après « Appliquer les poids modifiés » et un motif. Les inscrire ?"
        : "Les inscrire dans la grille ? Ils remplaceront les vôtres.",
    ].join("\n\n"),
  suggestionTyped: (isLocked) =>
    isLocked
      ? "Les poids proposés figurent dans la grille. Les anciens comptent jusqu’à « Appliquer les poids modifiés »."
      : "Les poids proposés figurent dans la grille et comptent désormais.",
};
