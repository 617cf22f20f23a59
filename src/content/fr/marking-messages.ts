import type { MarkingMessages } from "../marking-messages.ts";
import { figure } from "./figure.ts";

const two = (value: number): string => figure(Math.round(100 * value) / 100);

export const markingMessages: MarkingMessages = {
  sources: { budget: "Exercice de budget", sample: "Mise en situation" },
  titles: {
    budget: "Noter les exercices de budget",
    sample: "Noter les mises en situation",
    comparison: "Comparer les deux côte à côte",
  },
  unreadable: "La fenêtre a envoyé quelque chose que le kit ne sait pas lire. Rien n’a été enregistré ; rouvrez-la.",
  workGone: "Ce travail n’est plus dans le classeur. Rien n’a été enregistré ; rouvrez la fenêtre.",
  workChanged: "Ce travail a été modifié depuis l’ouverture de la fenêtre. Rien n’a été enregistré ; rouvrez-la pour le voir.",
  planOpen:
    "Ce plan ne peut pas être évalué en l’état : chaque ligne doit avoir une catégorie et un montant. Rien n’a été enregistré ; rouvrez la fenêtre.",
  markerMissing: "Indiquez d’abord votre nom : quelqu’un doit répondre de chaque note.",
  otherAccount: (name) =>
    `Quelqu’un note déjà sous le nom « ${name} » depuis un autre compte Google. Rien n’a été enregistré. Écrivez votre nom de façon qu’on ne vous confonde pas.`,
  noRoom:
    "Le classeur n’a plus de place pour des notes sous scellés. Affichez les noms de ce qui est noté, ou dévoilez des évaluations, puis réessayez.",
  nothingMarked: "Rien n’est encore noté : il n’y a rien à afficher.",
  stillMarking: (names) =>
    `${names.join(", ")} : tout n’est pas encore noté. Attendez, ou donnez un motif ; il sera inscrit dans le journal.`,
  shown: { budget: "Plans évalués montrés avec les noms", sample: "Mises en situation notées montrées avec les noms" },
  shownDetail: (codes, markers, left) =>
    `${codes.join(", ")}. Noté par : ${markers.join(", ")}.${left.length > 0 ? ` N’avaient pas tout noté : ${left.join(", ")}.` : ""}`,
  late: "Note donnée après l’affichage des noms",
  oneMarker:
    "Une seule personne a noté : il n’y a rien à comparer. Un second regard dirait dans quelle mesure on peut se fier à ces notes.",
  tooFew: (candidates) => `Avec moins de ${candidates} candidats, le hasard déciderait de tout chiffre d’accord ; il n’y en a donc pas.`,
  apart: (cells, of) =>
    of === 0
      ? "Aucune partie n’a encore deux notes."
      : cells === 0
        ? "Nulle part deux notes ne s’écartent de deux points ou plus."
        : `${cells} ${cells < 2 ? "note" : "notes"} sur ${of} avec deux points d’écart ou plus, marquées ≠ : parlez-en avant de décider.`,
  agreementOn: (scale, value, low, high) =>
    value === null
      ? `${scale} : toutes les notes sont les mêmes, l’accord ne se mesure pas.`
      : `${scale} : accord de ${two(value)}${low === null || high === null ? "" : `, sans doute entre ${two(low)} et ${two(high)}`} ; 1 est l’accord parfait, 0 le hasard.`,
  notClose:
    "Le tableau de bord ne met pas les deux premiers trop près l’un de l’autre : soit quelqu’un mène, soit il est encore trop tôt. Il n’y a rien à départager.",
  noWork: (names) =>
    `${names.join(" et ")} sont trop proches pour trancher, mais n’ont pas de travaux de même nature à mettre côte à côte.`,
  boardProblem:
    "Le tableau de bord ne peut pas encore dire qui est premier ; il indique lui-même ce qui ne va pas. Corrigez-le, puis recommencez.",
  compared: "Comparaison côte à côte",
  comparedDetail: ([one, other], verdicts) =>
    `${one} et ${other}. ${verdicts.map(({ title, better }) => `${title} : ${better === null ? "pas de différence" : `${better} fait mieux`}.`).join(" ")}`,
  verdictMissing: "Dites pour chaque partie laquelle est la meilleure, ou qu’il n’y a pas de différence.",
};
