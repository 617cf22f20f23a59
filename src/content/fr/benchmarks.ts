import type { BenchmarksText, ForecastText } from "../benchmarks-text.ts";
import { figure } from "./figure.ts";

const round = (value: number): string => figure(Math.round(value));

export const benchmarks: BenchmarksText = {
  name: "Repères",
  columns: {
    platform: "Plateforme",
    metric: "Indicateur",
    low: "Bas",
    high: "Haut",
    currency: "Devise",
    source: "Source",
    date: "En date du",
    flag: "Contrôle",
  },
  metrics: {
    cpm: "CPM",
    cpc: "CPC",
    cpl: "CPL",
    cpa: "CPA",
    ctr: "CTR",
    cvr: "CVR",
    adGroupDay: "Minimum par jour, groupe d’annonces",
    campaignDay: "Minimum par jour, campagne",
    learningWeek: "Événements par semaine pour apprendre",
  },
  sources: {
    several: "Plusieurs fourchettes publiées, 2025-2026",
    wordstream: "WordStream 2025 (bas), Superads 2025 (haut)",
    stackmatix: "Stackmatix 2026\u00a0; le clic le plus cher vient de ZenABM 2026",
    benly: "Benly 2026, une médiane",
    tiktok: "Centre d’aide TikTok for Business",
    meta: "Centre d’aide Meta pour les entreprises, phase d’apprentissage",
    lenostube: "Lenostube 2025 (bas)\u00a0; d’autres vont jusqu’à 15",
    webfx: "WebFX, sans date",
    linkedin: "LinkedIn, décembre 2025\u00a0: entreprises de la tech, image seule, médiane de l’Asie (bas) et des Amériques (haut)",
    leadsCampaigns: "Publié en 2025-2026, à partir de 0,9\u00a0%\u00a0; campagnes de prospects de WordStream 2025 (haut)",
    prooflytics: "Prooflytics, pour 2026, sans date",
    none: "Aucun chiffre public daté pour cette seule plateforme (novembre 2026)",
  },
  notes: {
    platform: "Le nom employé dans l’exercice de budget. Ajoutez vos lignes en dessous, ou remplacez les chiffres par ceux que vous payez.",
    metric:
      "CPM\u00a0: prix de 1\u202f000 affichages\u00a0; CPC\u00a0: prix d’un clic\u00a0; CPL ou CPA : prix d’un contact commercial ; CTR : part des affichages cliqués ; CVR : part des clics qui deviennent des contacts, toutes deux en pour cent. D’autres indicateurs peuvent figurer ici ; la prévision les nomme sans les employer.",
    low: "Les chiffres publiés varient du simple au quadruple, d’où une fourchette. Laissez vide ce que personne ne sait\u00a0: la prévision dit alors «\u00a0pas de repère\u00a0», jamais 0.",
    date: "Date de publication du chiffre. Au-delà de 18 mois, la ligne est signalée.",
    flag: "La colonne se remplit seule\u00a0; laissez vides les cellules en dessous.",
  },
  verdicts: {
    fine: "✓ À jour",
    noFigure: "! Pas de repère",
    lowAboveHigh: "✕ Le bas dépasse le haut",
    noSource: "! Pas de source",
    noDate: "! Pas de date",
    old: "! Plus de 18 mois",
  },
  figureRule: "Saisissez un nombre supérieur à 0, ou laissez la cellule vide s’il n’y a pas de chiffre.",
};

export const forecast: ForecastText = {
  noBenchmark: "pas de repère",
  adGroupShort: (perDay, perMonth, days) =>
    `Sous le minimum de la plateforme : un groupe d’annonces demande ${figure(perMonth)} par mois (${figure(perDay)} par jour), et cette somme tient ${days} ${days < 2 ? "jour" : "jours"}.`,
  campaignShort: (perDay, perMonth) =>
    `De quoi payer un seul groupe d’annonces : un budget de campagne demande ${figure(perMonth)} par mois (${figure(perDay)} par jour).`,
  learningShort: (events, perWeek, spendPerWeek) =>
    `Trop peu pour que la régie apprenne : ${events} contacts par semaine coûtent au moins ${round(perWeek)}, et il y a ${round(spendPerWeek)} par semaine. Visez un événement moins cher.`,
  fewClicks: (low, high) => `Peu de clics pour apprendre : environ ${[...new Set([round(low), round(high)])].join(" à ")} par mois.`,
  spreadThin: (platforms) => `Réparti sur ${platforms} plateformes ; une ou deux iraient plus loin.`,
  otherCurrency: (from, to) => `Les repères sont en ${from}, le plan en ${to} ; rien n’est converti.`,
  unusedMetrics: (names) => `Sans usage pour la prévision : ${names.join(", ")}.`,
};
