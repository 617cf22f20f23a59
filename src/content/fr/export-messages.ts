import type { ExportMessages } from "../export-messages.ts";

export const exportMessages: ExportMessages = {
  sheets: { log: "Export du journal", rubric: "Export de la grille" },
  note: "Le kit réécrit cette feuille à chaque export : n’y ajoutez rien. Les en-têtes sont les mêmes dans toutes les langues.",
  nothing: "Aucune note ne compte encore : il n’y a rien à exporter. Ouvrez d’abord le formulaire d’entretien et envoyez une évaluation.",
  uncertain: (sheet) =>
    `Une colonne masquée de « ${sheet} » affiche une erreur : on ne sait pas quelles notes comptent. Choisissez « Vérifier le classeur », corrigez ce qui y figure, puis recommencez l’export.`,
  exported: (ratings, log, rubric) =>
    [
      `${ratings === 1 ? "Une note se trouve" : `${ratings} notes se trouvent`} sur la feuille « ${log} », une ligne par note, avec des codes à la place des noms ; « ${rubric} » donne les poids et les minimums.`,
      "Recommencez l’export après de nouvelles évaluations : les deux feuilles sont réécrites.",
    ].join("\n\n"),
};
