import type { AmountPlace, ArgumentErrors, Bounds, CellPlace, ListName, SettingName } from "../argument-errors.ts";

/** With the article that each needs after a verb. */
const lists: Readonly<Record<ListName, string>> = {
  weights: "les poids",
  minimums: "les minimums",
  ranks: "les rangs",
  criteria: "les critères",
  criterionNames: "les noms des critères",
  candidates: "les candidats",
  names: "les noms",
  interviewers: "les recruteurs",
  plan: "le plan",
  elsewhere: "la liste « pris en charge ailleurs »",
  a: "a",
  shape: "la forme",
  scale: "l’échelle",
  minimum: "le minimum",
  maximum: "le maximum",
  curve: "la courbe",
};

const plurals: Readonly<Partial<Record<ListName, string>>> = {
  weights: "poids",
  minimums: "minimums",
  ranks: "rangs",
  criteria: "critères",
  criterionNames: "noms de critères",
  names: "noms",
};

const ones: Readonly<Partial<Record<ListName, string>>> = {
  shape: "une forme",
  scale: "une échelle",
  minimum: "un minimum",
  maximum: "un maximum",
  curve: "une courbe",
};

const settings: Readonly<Record<SettingName, string>> = {
  confidence: "la fermeté des poids",
  draws: "le nombre de tirages",
  lambda: "lambda",
  noise: "l’erreur d’un entretien",
  spread: "l’écart entre candidats",
  missingRule: "la règle pour les notes manquantes",
  headings: "l’option des titres",
  reasons: "l’option des raisons",
  method: "la méthode",
  language: "la langue",
  candidateCount: "le nombre de candidats",
  lineCount: "le nombre de lignes",
  step: "le pas",
};

const ballotColumns = ["candidat", "recruteur", "critère", "note"] as const;
const ballotGaps = ["de candidat", "de recruteur", "de critère", "de note"] as const;

const budgetLines = {
  ads: "publicité",
  tools: "outils",
  training: "formation",
  creative: "création",
  time: "temps",
  people: "personnes",
  tracking: "suivi",
} as const;

/** @example number(4.5) → "4,5" */
const number = (value: number): string => String(value).replace(".", ",");
const quoted = (text: string): string => `« ${text} »`;

const described = (cell: unknown): string => {
  if (cell === "" || cell === undefined || cell === null) return "une cellule vide";
  if (typeof cell === "string") return quoted(cell);
  if (cell instanceof Date) return "une date";
  if (typeof cell === "boolean") return cell ? "VRAI" : "FAUX";
  return typeof cell === "number" ? number(cell) : "autre chose qu’un nombre";
};

const thereAre = (count: number): string => `il y en a ${count}`;
const either = (choices: readonly string[]): string => `${choices.slice(0, -1).join(", ")} ou ${choices[choices.length - 1]}`;

const numberWithin = ({ min, max, isWhole }: Bounds): string =>
  `un nombre${isWhole ? " entier" : ""} ${max === undefined ? `d’au moins ${number(min)}` : `de ${number(min)} à ${number(max)}`}`;

const at = (place: CellPlace): string => {
  switch (place.in) {
    case "ratings":
      return `la note de la ligne ${place.row}, colonne ${place.column}`;
    case "figures":
      return `la valeur de la ligne ${place.row}, colonne ${place.column}`;
    case "raters":
      return `le nombre de recruteurs de la ligne ${place.row}, colonne ${place.column}`;
    case "ballots":
      return `la note de la ligne ${place.row} du journal`;
    case "benchmarks":
      return `une valeur de la ligne ${place.row} des repères`;
    case "minimums":
      return `le minimum ${place.place}`;
    case "pair":
      return `la note ${place.place} du ${place.candidate === 1 ? "premier" : "second"} candidat`;
    case "justification":
      return "la note des raisons";
  }
};

const amountAt = (place: AmountPlace): string => {
  switch (place.of) {
    case "line":
      return `le montant du poste ${quoted(budgetLines[place.line])}`;
    case "minimum":
    case "maximum":
      return `le ${place.of} du canal ${place.channel}`;
    case "plan":
      return `le plan pour le canal ${place.channel}`;
    case "a":
      return `a du canal ${place.channel}`;
    case "spend":
      return `la dépense ${place.place}`;
    case "budget":
      return "le budget";
  }
};

const blank = "laissez la cellule vide";

export const argumentErrors: ArgumentErrors = {
  notOneLine: (name, list) => `${name} a besoin d’une seule ligne ou d’une seule colonne pour ${lists[list]}.`,
  listEmpty: (name, list) => `${name} : la liste donnée pour ${lists[list]} est vide.`,
  nameTwice: (name, list, label) =>
    `${name} : ${quoted(label)} figure deux fois dans la liste pour ${lists[list]} ; donnez à chacun un nom à lui.`,
  notOnePerCriterion: (name, list, criteria, given) =>
    `${name} a besoin d’autant de ${plurals[list] ?? lists[list]} que de critères : ${criteria}, et non ${given}.`,
  setting: (name, setting, cell, bounds, defaultValue) =>
    `${name} : ${settings[setting]} est ${described(cell)} ; donnez ${numberWithin(bounds)}, ou rien pour ${number(defaultValue)}.`,
  choice: (name, setting, cell, choices) => `${name} : ${settings[setting]} est ${described(cell)} ; donnez ${either(choices)}.`,
  onOrOff: (name, setting, cell) => `${name} : ${settings[setting]} est ${described(cell)} ; donnez VRAI ou FAUX.`,
  figure: (name, place, cell) => `${name} : ${at(place)} est ${described(cell)} ; donnez un nombre, ou ${blank}.`,
  figureTooLarge: (name, place, cell, largest) =>
    `${name} : ${at(place)} est ${described(cell)} ; donnez un nombre d’au plus ${largest}, ou ${blank}.`,
  rating: (name, place, cell) =>
    `${name} : ${at(place)} est ${described(cell)} ; donnez un nombre de 1 à 5, ou ${blank} pour ${quoted("non observé")}.`,
  weight: (name, place, cell) => `${name} : le poids ${place} est ${described(cell)} ; un poids est un nombre d’au moins 0.`,
  noWeight: (name) => `${name} a besoin d’au moins un poids supérieur à 0.`,
  raters: (name, place, cell) => `${name} : ${at(place)} est ${described(cell)} ; donnez un nombre entier.`,
  ratersSize: (name) => `${name} a besoin d’un seul nombre de recruteurs pour toutes les notes, ou d’un bloc aussi grand que les notes.`,
  pairNotOneLine: (name) => `${name} a besoin des notes de chaque candidat sur une seule ligne ou dans une seule colonne.`,
  pairLength: (name, first, second) => `${name} a besoin des mêmes critères pour les deux candidats : ${first} et ${second}.`,
  ballotColumns: (name, columns) => `${name} a besoin du journal en quatre colonnes (${ballotColumns.join(", ")}) ; ${thereAre(columns)}.`,
  ballotGap: (name, row, gap) =>
    `${name} : la ligne ${row} du journal a une note mais pas ${ballotGaps[gap]} ; complétez-la ou effacez la note.`,
  strangeCriteria: (name, criterion) =>
    `${name} : aucune ligne du journal ne porte l’un de vos critères, par exemple ${quoted(criterion)} ; nommez-les comme dans le journal.`,
  twoCandidates: (name) => `${name} a besoin d’au moins deux candidats pour la règle ${quoted("twoway")} : il y en a 1.`,
  iccGaps: (name, gaps) =>
    `${name} : l’ICC demande que chaque recruteur note chaque candidat, et ${gaps < 2 ? "1 valeur manque" : `${gaps} valeurs manquent`} ; choisissez la méthode ${quoted("alpha")}.`,
  noRank: (name) => `${name} a besoin d’au moins un rang ; 1 est le plus important.`,
  amount: (name, place, cell) => `${name} : ${amountAt(place)} est ${described(cell)} ; donnez un nombre d’au moins 0.`,
  budget: (name, cell) => `${name} : le budget est ${described(cell)} ; donnez un montant supérieur à 0.`,
  budgetBlank: (name) => `${name} : le budget est vide ; donnez un montant d’au moins 0.`,
  planLines: (name, list, lines, given) =>
    `${name} : donnez ${lists[list]} sur une seule ligne ou dans une seule colonne, avec ${lines.length === 7 ? "sept" : lines.length} cellules (${lines.map((line) => budgetLines[line]).join(", ")}) ; ${given === undefined ? "c’est un bloc" : thereAre(given)}.`,
  elsewhere: (name, line, cell) =>
    `${name} : ${quoted("pris en charge ailleurs")} est ${described(cell)}${line === undefined ? "" : ` pour le poste ${quoted(budgetLines[line])}`} ; donnez VRAI ou FAUX.`,
  benchmarkColumns: (name, columns) =>
    `${name} a besoin des repères en colonnes (plateforme, mesure, bas, haut, devise) ; ${thereAre(columns)}.`,
  benchmark: (name, row, cell) =>
    `${name} : ${at({ in: "benchmarks", row })} est ${described(cell)} ; donnez un nombre supérieur à 0, ou ${blank}.`,
  spendsNotOneLine: (name) => `${name} a besoin des dépenses et des plateformes chacune sur une seule ligne ou dans une seule colonne.`,
  spendsLength: (name, spends, platforms) =>
    `${name} a besoin d’une plateforme par dépense : ${spends} dépenses, ${platforms} plateformes.`,
  spendUnnamed: (name, place) => `${name} : la dépense ${place} n’a pas de plateforme ; nommez-la ou effacez la dépense.`,
  noChannel: (name) => `${name} a besoin d’une valeur de a pour au moins un canal.`,
  notOnePerChannel: (name, list, channels, given) =>
    `${name} a besoin d’${ones[list] ?? lists[list]} par canal : ${channels} canaux, ${given} cellules.`,
  limits: (name, channel, min, max) =>
    `${name} : le minimum du canal ${channel} est ${number(min)}, au-dessus de son maximum de ${number(max)}.`,
  curve: (name, figure, channel, kind, cell) =>
    `${name} : ${lists[figure]} du canal ${channel} est ${described(cell)} ; la courbe ${kind} demande un nombre supérieur à 0.`,
  curveKind: (name, channel, cell, choices) =>
    `${name} : la courbe du canal ${channel} est ${described(cell)} ; donnez ${either(choices)}.`,
  minimumsOverBudget: (name, minimums, budget) =>
    `${name} : les minimums prennent ${number(minimums)}, plus que le budget de ${number(budget)} ; baissez un minimum ou augmentez le budget.`,
  steps: (name, budget, step, most, coarser) =>
    `${name} : ${number(budget)} par pas de ${number(step)} fait plus de ${most} pas ; choisissez un pas d’au moins ${number(coarser)}.`,
  planLength: (name, channels, amounts) => `${name} a besoin d’un montant par canal : ${channels} canaux, ${amounts} montants.`,
  belowMinimum: (name, channel, spend, min) =>
    `${name} : ${amountAt({ of: "plan", channel })} est ${number(spend)}, au-dessous de son minimum de ${number(min)}.`,
  aboveMaximum: (name, channel, spend, max) =>
    `${name} : ${amountAt({ of: "plan", channel })} est ${number(spend)}, au-dessus de son maximum de ${number(max)}.`,
  notOneColumn: (name) => `${name} a besoin de chaque liste dans une seule colonne.`,
  questionColumn: (name) =>
    `${name} a besoin des questions dans une seule colonne, et d’autant de relances et d’identifiants ignorés que de questions.`,
  feedingColumns: (name) =>
    `${name} a besoin des identifiants et des noms des critères dans deux colonnes de même longueur, puis des coches, identifiants et critères des questions dans trois colonnes de même longueur.`,
  groupColumns: (name) => `${name} a besoin de trois colonnes : groupe, embauchés, candidats.`,
  groupUnnamed: (name, row) => `${name} : le groupe de la ligne ${row} n’a pas de nom.`,
  groupTwice: (name, group) => `${name} : le groupe « ${group} » figure deux fois ; donnez une ligne à chaque groupe.`,
  groupCount: (name, group, cell) =>
    `${name} : un effectif du groupe « ${group} » est ${described(cell)} ; il faut des nombres entiers, 0 ou plus.`,
  groupEmpty: (name, group) => `${name} : personne du groupe « ${group} » n’a postulé ; retirez cette ligne.`,
  groupHired: (name, group, hired, applied) =>
    `${name} : dans le groupe « ${group} », ${number(hired)} embauchés pour seulement ${number(applied)} candidats.`,
  lookBackColumns: (name) =>
    `${name} a besoin de sept colonnes : code, nom, id du critère, moyennes par question, critère, moyenne en entretien, note au travail.`,
  twoGroups: (name) => `${name} a besoin d’au moins deux groupes, une ligne chacun.`,
};
