import type { ScoreWordsText, Side } from "../score-words-text.ts";

/** Un nombre assez court pour être lu à voix haute. @example short(0.30000000004) → "0,3" */
const short = (value: number): string => String(Number(value.toPrecision(3))).replace(".", ",");
const rounded = (points: number): string => String(Number(points.toFixed(2))).replace(".", ",");
const pointsOf = (points: number): string => `${rounded(points)} ${points < 2 ? "point" : "points"}`;
const quoted = (text: string): string => `« ${text} »`;

const tooFew = "trop peu pour juger";
const sides: Readonly<Record<Side, string>> = { first: "Le premier", second: "Le second" };
const gates = { FAIL: "NON ATTEINT", BORDERLINE: "À LA LIMITE", OPEN: "PAS ENCORE NOTÉ" } as const;

export const decisions: ScoreWordsText = {
  scorecard: {
    headings: ["Note", "Pourcentage", "Couverture", "Si le reste valait 1", "Si le reste valait 5", "Minimums"],
    met: "ATTEINTS",
    gate: (result, criteria) => `${gates[result]} : ${criteria.length === 1 ? "critère" : "critères"} ${criteria.join(", ")}`,
    strict: "règle stricte : une note manque",
    tooLittle: (percent) => `trop peu d’observations : ${percent} % du poids`,
  },
  errorCells: (cells) =>
    cells < 2 ? "1 cellule en erreur compte comme manquante" : `${cells} cellules en erreur comptent comme manquantes`,
  textRatings: (ratings) =>
    ratings < 2 ? "1 note est du texte et compte comme manquante" : `${ratings} notes sont du texte et comptent comme manquantes`,
  textFigures: (cells) =>
    cells < 2 ? "1 cellule est du texte et compte comme manquante" : `${cells} cellules sont du texte et comptent comme manquantes`,
  tooFew,
  notShared: (percent) => `${tooFew} : les deux ne sont notés que sur ${percent} % du poids`,
  interviewers: {
    inLine: "comme les autres",
    harsh: (points) => `sévère : ${pointsOf(points)} au-dessous du jury`,
    kind: (points) => `indulgent : ${pointsOf(points)} au-dessus du jury`,
    withinGroup: (group, of) => `dans le groupe ${group} sur ${of} seulement`,
    halo: "halo : chaque candidat est bon ou mauvais en tout",
    straight: (candidates, of) => `note unique : un seul niveau partout pour ${candidates} candidats sur ${of}`,
    noVariation: "sans objet (aucun écart)",
    noRatings: "pas encore de notes",
  },
  candidates: {
    discuss: (points) => `à discuter : ${pointsOf(points)} d’écart entre recruteurs`,
    otherGroup: (group, of) =>
      `comparaison impossible entre groupes : le groupe ${group} sur ${of} n’a aucun recruteur en commun avec les autres`,
    assumed: "erreur supposée, non mesurée",
    thin: {
      alone: "rien à comparer : un seul candidat est noté",
      metByOne: "trop tôt : il faut deux candidats notés chacun par deux recruteurs ; la marge d’erreur est supposée",
      nothingInCommon: "trop tôt : les recruteurs ont noté trop peu en commun ; la marge d’erreur est supposée",
    },
  },
  agreement: {
    methods: {
      icc: "ICC(2,k)",
      interval: "alpha de Krippendorff (par points)",
      ordinal: "alpha de Krippendorff (par rangs)",
      nominal: "alpha de Krippendorff (à l’identique)",
    },
    verdicts: {
      excellent: "excellent",
      good: "bon",
      moderate: "moyen",
      poor: "faible",
      firm: "solide",
      tentative: "provisoire",
      weak: "trop faible pour s’y fier",
      tooFew,
      oneInterviewer: "sans objet (moins de deux recruteurs)",
      oneCandidate: "sans objet (moins de deux candidats notés deux fois)",
      noVariation: "sans objet (aucun écart)",
    },
  },
  criterion: (place) => `critère ${place}`,
  flip: {
    tie: "Les deux sont déjà à égalité.",
    never: (leader, lead) =>
      `${sides[leader]} a ${short(lead)} d’avance, et l’emporte sur chaque critère : aucun poids ne les mettrait à égalité.`,
    move: (leader, lead, moved, to) => {
      const all = moved.reduce((sum, { points }) => sum + points, 0);
      const [only] = moved;
      const sources = moved.map(({ points, from }) => `${short(points)} de ${quoted(from)}`);
      const source = moved.length === 1 && only ? ` de ${quoted(only.from)}` : ` (${sources.join(", ")})`;
      return `${sides[leader]} a ${short(lead)} d’avance ; déplacer ${short(all)} ${all < 2 ? "point" : "points"} de poids${source} vers ${quoted(to)} les mettrait à égalité.`;
    },
    leftOut: (criteria) => `Laissé de côté : ${criteria} ${criteria < 2 ? "critère" : "critères"} que les deux n’ont pas.`,
  },
};
