import type { SheetsText } from "../content.ts";
import { benchmarks } from "./benchmarks.ts";
import { candidates } from "./candidates.ts";
import { decisionForm } from "./decision.ts";
import { exercise } from "./exercise.ts";
import { howItWorks } from "./how-it-works.ts";
import { lookBack } from "./look-back.ts";
import { questionBank } from "./question-bank.ts";
import { roleBrief } from "./role-brief.ts";
import { scoreboard } from "./scoreboard.ts";
import { workSamples } from "./work-samples.ts";

export const sheets: SheetsText = {
  roleBrief,
  rubric: {
    name: "Grille",
    title: "Ce que nous recherchons",
    help: "Remplissez les cellules jaunes ; tous les textes se modifient aussi. L’échelle des poids est libre, la part montre ce que chacun représente.",
    columns: {
      id: "Réf.",
      criterion: "Critère",
      why: "Pourquoi c’est important",
      weight: "Poids",
      share: "Part",
      minimum: "Minimum",
      level1: "1 – Faible",
      level2: "2 – En dessous du besoin",
      level3: "3 – Répond au besoin",
      level4: "4 – Solide",
      level5: "5 – Remarquable",
      questions: "Questions",
      sources: "Exercices",
      locked: "Poids verrouillé",
      inForce: "Poids en vigueur",
      lockedMinimum: "Minimum verrouillé",
      minimumInForce: "Minimum en vigueur",
    },
    idNote: "Le kit donne sa référence à un nouveau critère. Elle relie les notes au critère : merci de ne pas la modifier.",
    weightRule: "Saisissez un nombre supérieur ou égal à 0. Avec 0, le critère ne compte pas dans la note.",
    shareNote:
      "Ce que chaque critère représente dans la note, selon les poids en vigueur. La colonne se remplit seule ; laissez vides les cellules en dessous.",
    minimumRule: "Saisissez une note de 1 à 5, ou laissez la cellule vide s’il n’y a pas de minimum.",
    questionsNote: "Les questions dont les réponses éclairent ce critère.",
    sourcesNote: "L’exercice dont les notes vont aussi à ce critère, comme source à part, avec le nom de chaque personne qui note.",
    lockedNote: "Les poids au moment de la première évaluation, ou du dernier changement motivé.",
    inForceNote: "Le poids qui compte : celui qui est verrouillé dès qu’il y a une évaluation, avant cela celui que vous saisissez.",
    lockedMinimumNote: "Les minimums au moment de la première évaluation, ou du dernier changement motivé.",
    minimumInForceNote:
      "Le minimum qui compte : celui qui est verrouillé dès qu’il y a une évaluation, avant cela celui que vous saisissez.",
    lock: {
      free: "Version 1. Poids et minimums se modifient librement ; la première évaluation envoyée les verrouille.",
      version: "Version",
      since: ", poids verrouillés depuis le",
      months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
      changed:
        " ! Vous avez saisi d’autres poids ou minimums : les anciens comptent jusqu’à Fiche de poste ▸ Appliquer les poids modifiés.",
      lost: " ! Un critère qui comptait a disparu ou perdu son nom : choisissez Fiche de poste ▸ Appliquer les poids modifiés, ou annulez.",
      unreadable: " ! Un poids n’est pas un nombre supérieur ou égal à 0 : il compte pour 0.",
      nothing: " ! Aucun poids ne dépasse 0 : rien ne peut être noté.",
      outside: " ! Un critère se trouve hors de ce que lisent les formules, il ne compte donc pas : choisissez Vérifier le classeur.",
    },
  },
  questions: questionBank,
  candidates,
  interviews: {
    name: "Entretiens",
    columns: {
      when: "Date",
      ballot: "Évaluation",
      replaces: "Remplace",
      version: "Version de la grille",
      interviewer: "Recruteur",
      code: "Code",
      candidate: "Candidat",
      question: "Question",
      criterionId: "Réf. du critère",
      criterion: "Critère",
      rating: "Note",
      evidence: "Points repérés",
      flags: "Signaux d’alerte",
      note: "Commentaire",
      recommendation: "Recommandation",
      key: "Clé",
      countedCode: "Retenu : code",
      countedInterviewer: "Retenu : recruteur",
      countedCriterion: "Retenu : critère",
      countedRating: "Retenu : note",
    },
    ratingNote: "De 1 à 5. Vide : non observé ; cela ne compte jamais comme un 0.",
    replacesNote: "L’évaluation précédente, que celle-ci corrige. Elle reste ici pour mémoire et ne compte plus.",
    versionNote: "La version de la grille au moment de l’envoi de l’évaluation.",
    keyNote:
      "Les notes qui comptent, prêtes pour les autres feuilles. La colonne se remplit seule ; laissez vides les cellules en dessous.",
  },
  exercise,
  benchmarks,
  workSamples,
  log: {
    name: "Journal",
    columns: { when: "Date", who: "Qui", what: "Quoi", detail: "Détails", reason: "Motif" },
    whatNote: "Le kit écrit ici chaque décision qu’il faudra pouvoir expliquer. Aucune ligne n’est jamais retirée.",
  },
  scoreboard,
  howItWorks,
  decision: decisionForm,
  lookBack,
};
