import type { PlanText } from "../plan-text.ts";
import { figure } from "./figure.ts";

const percent = (share: number): string => `${figure(Math.round(1000 * share) / 10)}\u00a0%`;

export const plan: PlanText = {
  parts: {
    sum: "Respect du budget",
    coverage: "Rien d’oublié",
    bands: "Parts raisonnables",
    concentration: "Pas tout au même endroit",
    tracking: "Mesure des résultats",
    justification: "Bonnes raisons",
  },
  lines: {
    ads: "publicité",
    tools: "outils",
    training: "formation",
    creative: "création",
    time: "temps",
    people: "personnes",
    tracking: "suivi",
  },
  groups: {
    ads: "publicité",
    tools: "outils",
    training: "formation",
    creative: "création",
    hours: "temps et personnes",
    tracking: "suivi",
  },
  reasons: {
    empty: "Rien n’est encore prévu.",
    overBudget: (over) => `Le plan dépense ${figure(over)} de plus que le budget.`,
    underBudget: (left) => `${figure(left)} du budget n’a pas encore d’emploi.`,
    useless: (amount) => `${figure(amount)} de publicité n’atteignent pas le minimum de la plateforme pour une semaine et n’achètent rien.`,
    lineMissing: (line) => `Rien pour ce poste\u00a0: ${line}. Il n’est pas non plus pris en charge ailleurs.`,
    shareLow: (group, share, limit) => `${percent(share)} pour ${group}, c’est peu\u00a0; l’usage est d’au moins ${percent(limit)}.`,
    shareHigh: (group, share, limit) => `${percent(share)} pour ${group}, c’est beaucoup\u00a0; l’usage est d’au plus ${percent(limit)}.`,
    oneSided: (group, share) => `L’essentiel repose sur un seul poste\u00a0: ${group} (${percent(share)}).`,
    trackingLow: (share, limit) =>
      `${percent(share)} pour le suivi\u00a0; à partir de ${percent(limit)}, on saura ce que le reste a rapporté.`,
    unjustified: "Personne n’a encore noté les raisons données.",
    justified: (rating) => `Les raisons ont reçu la note de ${figure(rating)} sur 5.`,
  },
  nothingLost: "Aucun point perdu.",
  flags: {
    empty: "Rien n’est prévu.",
    overFlag: (over) => `${figure(over)} de trop.`,
    underFlag: (left) => `${figure(left)} du budget restent sans usage.`,
    missingFlag: (lines) => `Rien pour : ${lines.join(", ")}.`,
    lowFlag: (groups) => `Peu pour : ${groups.join(", ")}.`,
    highFlag: (groups) => `Beaucoup pour : ${groups.join(", ")}.`,
    oneSidedFlag: (group, share) => `Un seul poste domine : ${group}, ${percent(share)}.`,
    untracked: "Presque rien pour le suivi.",
    unjustified: "Les raisons ne sont pas encore notées.",
  },
};
