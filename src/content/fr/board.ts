import { type BoardText, timesMet } from "../board-text.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items[items.length - 1]}`;

const quoted = (text: string): string => `« ${text} »`;

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

const numbers = ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const inWords = (n: number): string => numbers[n] ?? String(n);

const bands = {
  almostExcluded: "presque exclu",
  veryUnlikely: "très peu probable",
  unlikely: "peu probable",
  even: "une chance sur deux environ",
  likely: "probable",
  veryLikely: "très probable",
  almostCertain: "presque certain",
} as const;

const closeness = { closely: "très proches", roughly: "assez proches", hardly: "éloignés" } as const;

/** @example some(["a", "b", "c", "d"], 2) → "a, b et 2 autres" */
const some = (items: readonly string[], most: number): string =>
  items.length <= most + 1 ? list(items) : `${items.slice(0, most).join(", ")} et ${items.length - most} autres`;

const failing = (all: readonly { candidate: string; criteria: readonly string[] }[]): string =>
  some(
    all.map(({ candidate, criteria }) => `${candidate} (${some(criteria, 1)})`),
    4,
  );

const NAMED = 6;
const areMany = (met: readonly { met: readonly string[] }[]): boolean => met.reduce((all, each) => all + each.met.length, 0) > NAMED;

const howMany = ({ least, most }: { least: number; most: number }): string =>
  `Chaque candidat a été vu par ${least === most ? count(most, "recruteur", "recruteurs") : `${least} à ${most} recruteurs`}.`;

const metBy = (met: readonly { person: string; met: readonly string[] }[]): string =>
  met.length > NAMED
    ? count(
        met.filter((each) => each.met.length < 2).length,
        "candidat n’a été vu que par un seul",
        "candidats n’ont été vus que par un seul",
      )
    : met.map((each) => `${each.person} : vu par ${list(each.met)}`).join(" ; ");

export const board: BoardText = {
  decimalMark: ",",
  columns: {
    rank: "Rang",
    score: "Note",
    plain: "Moyenne simple",
    chance: "En tête ?",
    gate: "Minimums",
    coverage: "Couverture",
    low: "Si le reste valait 1",
    high: "Si le reste valait 5",
  },
  gates: {
    pass: "✓ Atteints",
    fail: (criteria) => `✕ Non atteint : ${criteria.join(", ")}`,
    borderline: (criteria) => `! À la limite : ${criteria.join(", ")}`,
    open: (criteria) => `? Pas encore noté : ${criteria.join(", ")}`,
  },
  problems: {
    columnGone: (sheet, column) =>
      `! La colonne ${quoted(column)} de la feuille ${sheet} n’est plus à sa place ou a changé de titre : remettez-la, puis insérez de nouveau cette feuille.`,
    errorCell: (sheet, column, row, shown) =>
      `! ${sheet}, ligne ${row}, colonne ${quoted(column)} : la cellule affiche ${shown}. Corrigez-la d’abord.`,
    errorAt: (cell, shown) => `! ${cell} affiche ${shown} : corrigez d’abord cette cellule.`,
    errorInList: (sheet, column, shown) => `! ${sheet} : ${column} affiche ${shown}. Corrigez-la d’abord.`,
    loading: (sheet) => `! La feuille ${sheet} se charge encore. Ceci se remplira tout seul ensuite.`,
    weightsZero: "! Tous les poids de la grille sont à 0 : saisissez-en un au-dessus de 0.",
    badWeight: (criterion, shown) => `! Le poids de ${quoted(criterion)} est ${quoted(shown)} : saisissez un nombre de 0 ou plus.`,
    badMinimum: (criterion, shown) =>
      `! Le minimum de ${quoted(criterion)} est ${quoted(shown)} : saisissez un nombre de 1 à 5, ou effacez-le.`,
    idTwice: (id) => `! Deux lignes de la grille ont l’identifiant ${id} : donnez-en un autre à l’une d’elles.`,
    sealedUnreadable:
      "! Le décompte des évaluations confidentielles est illisible : impossible de dire ce qui manque. Annulez la dernière modification de la grille.",
    codeTwice: "! Une autre ligne porte le même code",
    tooLittle: (percent) => `pas encore de note : ${percent} % du poids est noté`,
  },
  interviewersColumn: "la liste des recruteurs",
  headline: {
    noCandidates:
      "Rien à montrer pour l’instant. Choisissez Candidats ▸ Ajouter un candidat dans le menu, puis ouvrez le formulaire d’entretien.",
    noRatings: "Pas encore de notes. Choisissez Ouvrir le formulaire d’entretien dans le menu : cette page se remplit à chaque évaluation.",
    sealed: (ballots, waiting) =>
      `${count(ballots, "évaluation est arrivée, confidentielle", "évaluations sont arrivées, confidentielles")}, ${waiting.length > 0 ? `en attente de ${list(waiting)}` : "jusqu’à ce que quelqu’un les révèle dans le formulaire d’entretien"}.`,
    atCell: (cell) => `en ${cell}`,
    inRow: (sheet, row) => `à la ligne ${row} de la feuille ${sheet}`,
    leftOut: (place, shown, why, date, more) => {
      const rest = more > 0 ? ` ${count(more, "autre note non plus ne compte pas", "autres notes non plus ne comptent pas")}.` : "";
      if (why === "noCandidate") return `! La note ${place} n’a pas de code de candidat et ne compte pas.${rest}`;
      if (why === "noCriterion") return `! La note ${place} n’a pas d’identifiant de critère et ne compte pas.${rest}`;
      const remedy = date?.meant ? `saisissez ${date.meant} si vous vouliez dire ${shown}` : "saisissez un nombre de 1 à 5";
      if (date) return `! La note ${place} est devenue une date, ${quoted(shown)}, et ne compte pas : ${remedy}.${rest}`;
      return `! La note ${place} est ${quoted(shown)} et ne compte pas : ${remedy}.${rest}`;
    },
    notAsLocked: (criteria) =>
      `! ${list(criteria)} : ce qui compte n’est plus ce qui a été verrouillé à la première évaluation ; les cellules verrouillées de la grille ont été modifiées. « Vérifier le classeur » les rétablit.`,
    late: (ballots) =>
      `! ${count(ballots, "évaluation est arrivée", "évaluations sont arrivées")} après un dévoilement, quand on pouvait lire les autres ; la feuille des entretiens les signale.`,
    voiceTwice: (interviewer, candidate) =>
      `! Deux évaluations de ${interviewer} pour ${candidate} comptent, car les lignes d’une autre entre elles ont disparu. « Vérifier le classeur » y remédie.`,
    codeTwice: (code) => `! Deux lignes de la feuille des candidats ont le code de ${code} : seule la première compte.`,
    noScores: (percent, most) =>
      `Personne n’a encore de note d’ensemble : il faut des notes sur ${percent} % du poids, et personne ne dépasse ${most} %.`,
    allFail: "Personne n’est classé : tous ceux qui ont une note d’ensemble manquent un minimum. Les notes figurent plus bas.",
    failed: (all) => `Hors classement pour un minimum non atteint : ${failing(all)}.`,
    alone: (candidate) => `${candidate} est pour l’instant seul au classement : il n’y a personne à qui comparer.`,
    metByOne:
      "Trop tôt pour dire qui arrive en tête : il faut deux candidats vus chacun par deux recruteurs. Prochaine étape : un deuxième recruteur les reçoit.",
    metBy: (met) => `${metBy(met)}.`,
    nothingInCommon:
      "Trop tôt pour dire qui arrive en tête : les recruteurs ont noté trop peu de critères en commun pour que l’on sache à quel point se fier aux notes. Prochaine étape : deux d’entre eux notent les mêmes critères.",
    tooClose: (candidates) => `Trop serré pour trancher : ${list(candidates)}.`,
    leader: (candidate, band, times, of) => {
      if (band === "even") return `${candidate} a environ une chance sur deux d’arriver en tête des ${inWords(of)} (${times}).`;
      const words = { likely: "probablement", veryLikely: "très probablement", almostCertain: "presque certainement" } as const;
      return band in words
        ? `${candidate} arrive ${words[band as keyof typeof words]} en tête des ${inWords(of)} (${times}).`
        : `${candidate} devance les autres, mais il est ${bands[band]} que ce soit le meilleur choix des ${inWords(of)} (${times}).`;
    },
    restsOn: (interviewers, close, apart) =>
      `Cela repose sur ${inWords(interviewers)} recruteurs aux avis ${closeness[close]} : au plus ${apart} ${apart.startsWith("0") || apart.startsWith("1") ? "point" : "points"} d’écart sur un même candidat.`,
    scoreNotBest: (byScore, byChance, [fewer, more]) =>
      fewer < more
        ? `${byScore} a la meilleure note, mais ${byChance} a plus de chances d’être en tête : ${byScore} a rencontré moins de recruteurs (${fewer} au lieu de ${more}).`
        : `${byScore} a la meilleure note, mais ${byChance} a plus de chances d’être en tête : la note de ${byScore} est moins sûre.`,
    uneven: (met) =>
      `Chacun n’a pas vu tout le monde : les notes corrigent la sévérité ou l’indulgence de chacun, les moyennes simples figurent à côté.${
        areMany(met) ? ` ${howMany(timesMet(met))}` : ` ${met.map((each) => `${each.person} a vu ${list(each.met)}`).join(" ; ")}.`
      }`,
    apart: (groups) =>
      `Attention : les candidats forment ${groups} groupes sans recruteur commun ; leurs notes se comparent difficilement.`,
    tie: (first, second) => `${first} et ${second} sont à égalité.`,
    flip: (points, from, to, first, second) =>
      `Déplacer ${points} ${Number(points.replace(",", ".")) < 2 ? "point" : "points"} de poids de ${some(from.map(quoted), 3)} vers ${quoted(to)} mettrait ${first} et ${second} à égalité.`,
    never: (first, second) => `${first} devance ${second} sur chaque critère : aucun poids ne les mettrait à égalité.`,
    missing: (ratings) => `${count(ratings, "note manque", "notes manquent")} encore : la liste figure plus bas.`,
    complete: "Toutes les personnes reçues jusqu’ici ont une note sur tout ce qui compte.",
    contested: (cells) =>
      `${count(cells, "critère est", "critères sont")} à discuter : deux points d’écart ou plus entre recruteurs sur un même candidat.`,
    outlook: (first, second, times) =>
      `Ce qu’un entretien peut dire : de deux personnes aussi éloignées que ${first} et ${second}, la mieux notée réussit mieux dans le poste ${times}.`,
  },
  times: (times) => (times === 19 ? "19 fois sur 20" : `environ ${times} fois sur 20`),
  lessThanOnce: "moins d’une fois sur 20",
  chance: (band, times) => `${bands[band]} (${times})`,
  tooEarly: "trop tôt pour le dire",
  ranking: {
    title: "Classement",
    columns: {
      rank: "Rang",
      candidate: "Candidat",
      recommendations: "Qui recommande quoi",
      score: "Note",
      restsOn: "Repose sur",
      ranks: "Rangs probables",
      chance: "En tête ?",
      dots: "Sur 20",
      gate: "Minimums",
      flags: "Signaux d’alerte",
      missing: "Ce qui n’est pas noté",
      reasons: "Pourquoi",
    },
    verdict: (choice, interviewers) => `${choice} : ${list(interviewers)}`,
    reason: (interviewer, reason) => `${interviewer} : ${reason}`,
    restsOn: (interviewers, apart) =>
      `${count(interviewers, "personne", "personnes")}${apart === undefined ? "" : apart === "0" ? ", du même avis d’ensemble" : `, ${apart} d’écart`}`,
    plain: (mean) => `moyenne simple ${mean}`,
    ranks: (first, last) => (first === last ? String(first) : `${first} à ${last}`),
    coverage: (percent) => `${percent} % du poids est noté`,
    bounds: (low, high) => `de ${low} à ${high} si le reste valait 1 ou 5`,
    without: (criteria) => `sans note, contrairement à d’autres, sur ${list(criteria.map(quoted))}`,
  },
  contested: {
    title: "À discuter",
    columns: {
      candidate: "Candidat",
      criterion: "Critère",
      lowest: "La plus basse",
      highest: "La plus haute",
      voices: "Qui a noté quoi",
    },
    voice: (interviewer, rating) => `${rating} par ${interviewer}`,
  },
  missing: {
    title: "Notes encore attendues",
    columns: { candidate: "Candidat", interviewer: "Recruteur", ratings: "Attendues" },
    noneYet: (interviewer) => `${interviewer} (rien encore)`,
  },
  more: (lines) => `… ${lines} de plus`,
};
