import type { BoardText } from "../board-text.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items[items.length - 1]}`;

const quoted = (text: string): string => `« ${text} »`;

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

const bands = {
  excellent: "excellent",
  good: "bon",
  moderate: "moyen",
  poor: "faible",
  firm: "solide",
  tentative: "fragile",
  "too weak to rely on": "trop faible pour s’y fier",
} as const;

export const board: BoardText = {
  decimalMark: ",",
  columns: {
    rank: "Rang",
    score: "Note",
    chance: "En tête",
    gate: "Minimums",
    coverage: "Couverture",
    low: "Au pire",
    high: "Au mieux",
  },
  gates: {
    pass: "✓ Atteints",
    fail: (criteria) => `✕ Non atteint : ${criteria.join(", ")}`,
    borderline: (criteria) => `! À la limite : ${criteria.join(", ")}`,
    open: (criteria) => `? Pas encore noté : ${criteria.join(", ")}`,
  },
  problems: {
    weightsZero: "! Tous les poids de la grille sont à 0",
    badWeight: (criterion) => `! Le poids de ${criterion} n’est pas un nombre supérieur ou égal à 0`,
    badMinimum: (criterion) => `! Le minimum de ${criterion} n’est pas un nombre de 1 à 5`,
    codeTwice: "! Une autre ligne porte le même code",
    tooLittle: (percent) => `pas encore de note : ${percent} % du poids est noté`,
  },
  leads: (times) => `en tête ${times} fois sur 100`,
  leadsRarely: "en tête moins d’une fois sur 100",
  leadsSurely: "en tête plus de 99 fois sur 100",
  tooEarly: "trop tôt pour le dire",
  headline: {
    noCandidates:
      "Rien à montrer pour l’instant. Choisissez Candidats ▸ Ajouter un candidat dans le menu, puis ouvrez le formulaire d’entretien.",
    noRatings: "Pas encore de notes. Choisissez Ouvrir le formulaire d’entretien dans le menu : cette page se remplit à chaque évaluation.",
    noScores: (percent) => `Personne n’a encore de note d’ensemble : il faut des notes sur ${percent} % du poids.`,
    only: (candidate) => `${candidate} a seul un rang pour l’instant.`,
    sure: (candidate) => `${candidate} arrive en tête plus de 99 fois sur 100.`,
    leader: (candidate, times, second, secondTimes) => `${candidate} arrive en tête ${times} fois sur 100, ${second} ${secondTimes} fois.`,
    close: (candidate, times, second, secondTimes) =>
      `C’est serré : ${candidate} arrive en tête ${times} fois sur 100, ${second} ${secondTimes} fois. Considérez-les à égalité.`,
    tooEarly: (candidates, twice) =>
      twice < 2
        ? `Trop tôt pour dire qui est le meilleur : sur ${candidates} candidats classés, ${twice === 0 ? "aucun n’a été noté" : "un seul a été noté"} par deux recruteurs ou plus.`
        : "Trop tôt pour dire qui est le meilleur : les recruteurs ont noté trop peu de critères en commun pour que l’on sache à quel point se fier aux notes.",
    apart: (groups) =>
      `Attention : les candidats forment ${groups} groupes sans recruteur commun ; leurs notes se comparent difficilement.`,
    failed: (candidates) =>
      `${count(candidates, "candidat n’atteint pas un minimum et sort", "candidats n’atteignent pas un minimum et sortent")} du classement.`,
    agreement: (band, value, low, high) => `L’accord entre recruteurs est ${bands[band]} : ${value}, quelque part entre ${low} et ${high}.`,
    agreementBare: (band, value) => `L’accord entre recruteurs est ${bands[band]} : ${value}, sachant que chacun n’a pas vu tout le monde.`,
    tooFew: (candidates, needed) =>
      `Trop peu de candidats pour juger l’accord entre recruteurs : ${candidates} notés à plusieurs, il en faut ${needed}.`,
    oneInterviewer: "Un seul recruteur a noté l’essentiel d’un entretien : il n’y a pas encore d’accord à juger.",
    noVariation: "Les notes d’ensemble ne varient pas : il n’y a pas d’accord à juger.",
    tie: (first, second) => `${first} et ${second} sont à égalité.`,
    flip: (points, from, to, first, second) =>
      `Déplacer ${points} points de poids de ${list(from.map(quoted))} vers ${quoted(to)} mettrait ${first} et ${second} à égalité.`,
    never: (first, second) => `${first} devance ${second} sur chaque critère : aucun poids ne les mettrait à égalité.`,
    missing: (ratings) => `${count(ratings, "note manque", "notes manquent")} encore : voyez le bas de cette page.`,
    complete: "Il ne manque aucune note.",
    contested: (cells) => `${count(cells, "note est", "notes sont")} à discuter : deux points d’écart ou plus entre recruteurs.`,
  },
  voice: (interviewer, rating) => `${rating} par ${interviewer}`,
  contested: (criterion, voices) => `${criterion} : ${voices.join(", ")}`,
  nothingContested: "Rien à discuter : aucun écart de deux points entre recruteurs.",
  nothingMissing: "Il ne manque rien.",
  noneYet: (interviewer) => `${interviewer} (rien encore)`,
  more: (lines) => `et ${lines} de plus`,
};
