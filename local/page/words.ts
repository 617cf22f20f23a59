import type { Actor } from "./actors.ts";

/** What the tour shows, in order. */
export type TourStep = "brief" | "form" | "scoreboard" | "exercise" | "decision";

/** The page's own texts: what Google's window would say around the script in the user's language. */
const english = {
  actingAs: "Acting as",
  actors: { "Interviewer 1": "Interviewer 1", "Interviewer 2": "Interviewer 2", "Hiring manager": "Hiring manager" } as Record<
    Actor,
    string
  >,
  locale: "Locale",
  formulas: "Formulas",
  formulaStates: { normal: "normal", loading: "still loading", failing: "failing" },
  ok: "OK",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  close: "Close",
  running: "Running script…",
  scriptFailed: "The script ended with an error",
  downloadXlsx: "Download .xlsx",
  downloadFailed: (reason: string) => `The workbook could not be turned into an .xlsx file: ${reason}`,
  startOver: "Start over",
  startOverQuestion:
    "Start over with an empty workbook? Everything in this one is deleted from this browser, for every role. Download it first if you may need it.",
  hint: (menu: string, item: string) => `Start here: open the ${menu} menu and choose “${item}”.`,
  gotIt: "Got it",
  welcome: "See how a hire is decided on evidence: three invented candidates, rated by two interviewers.",
  trySamples: "Try with sample data",
  startEmpty: "Start empty",
  back: "Back",
  next: "Next",
  done: "Done",
  tourTitle: "A tour in five steps",
  tourPlace: (step: number, steps: number) => `${step} of ${steps}`,
  tour: {
    brief: {
      title: "Settle the job first",
      text: "Goals, voice, platforms, hours: the role brief says what the job is before anybody is met, and checks that it fits the hours.",
    },
    form: {
      title: "Ask everybody the same",
      text: "The interview form at the right leads through the questions. Each answer is rated from 1 to 5 with the text of the level beside it.",
    },
    scoreboard: {
      title: "See who is ahead, and how surely",
      text: "The scoreboard fills itself in with every ballot: the ranking, must-haves, where interviewers disagree, and what is still missing.",
    },
    exercise: {
      title: "Let them plan a month’s money",
      text: "In the budget exercise a candidate splits one budget. The kit scores the plan by rules that everybody can read.",
    },
    decision: {
      title: "Decide together",
      text: "Scores, coverage and must-haves stand beside each name; set the stage there. Scoreboard ▸ Record the decision… keeps why. Change or delete anything: it is your own copy, in this browser only.",
    },
  } as Record<TourStep, { readonly title: string; readonly text: string }>,
  phoneTitle: "Best on a computer",
  phone:
    "This is a spreadsheet with a menu and a form beside it, and it needs the width of a computer’s screen. This is what it looks like:",
  openAnyway: "Open it here anyway",
  pictures: ["The interview form beside the candidates", "The scoreboard", "The role brief"] as readonly string[],
  demo: "A demo: everything you type stays in this browser.",
  notKept: (reason: string) =>
    `This browser does not keep the workbook (${reason}). It is lost when you close or reload the page: use File ▸ Download .xlsx first.`,
  notRestored: (reason: string) =>
    `The workbook kept in this browser could not be opened (${reason}). This is an empty one; the kept one stays until you change something here.`,
  otherTabTitle: "The workbook is open in another tab",
  otherTab: "Two tabs would overwrite each other's changes. Go on in the other tab, or use the workbook here and stop the other one.",
  useHere: "Use it here",
  takenTitle: "The workbook went on in another tab",
  taken: "Changes made here are no longer kept. Everything until now is in the other tab.",
  takeBack: "Take it back",
  oneTabOnly: "Keep this page open in one tab only: this browser cannot stop two tabs from overwriting each other.",
};

const french: typeof english = {
  actingAs: "Agir en tant que",
  actors: { "Interviewer 1": "Recruteur 1", "Interviewer 2": "Recruteur 2", "Hiring manager": "Responsable du recrutement" },
  locale: "Région",
  formulas: "Formules",
  formulaStates: { normal: "normales", loading: "en chargement", failing: "en échec" },
  ok: "OK",
  cancel: "Annuler",
  yes: "Oui",
  no: "Non",
  close: "Fermer",
  running: "Script en cours d’exécution…",
  scriptFailed: "Le script s’est arrêté sur une erreur",
  downloadXlsx: "Télécharger en .xlsx",
  downloadFailed: (reason) => `Le classeur n’a pas pu être converti en fichier .xlsx : ${reason}`,
  startOver: "Tout recommencer",
  startOverQuestion:
    "Recommencer avec un classeur vide ? Tout le contenu actuel sera effacé de ce navigateur, pour tous les rôles. Téléchargez-le d’abord si vous pourriez en avoir besoin.",
  hint: (menu, item) => `Commencez ici : ouvrez le menu ${menu} et choisissez « ${item} ».`,
  gotIt: "Compris",
  welcome: "Voyez comment un recrutement se décide sur des faits : trois candidats inventés, notés par deux recruteurs.",
  trySamples: "Essayer avec des exemples",
  startEmpty: "Commencer à vide",
  back: "Précédent",
  next: "Suivant",
  done: "Terminer",
  tourTitle: "Une visite en cinq étapes",
  tourPlace: (step, steps) => `${step} sur ${steps}`,
  tour: {
    brief: {
      title: "D’abord, cadrer le poste",
      text: "Objectifs, voix, réseaux, heures : la fiche de poste dit ce qu’est le travail avant toute rencontre, et vérifie qu’il tient dans les heures prévues.",
    },
    form: {
      title: "Les mêmes questions pour tous",
      text: "Le formulaire d’entretien, à droite, guide de question en question. Chaque réponse est notée de 1 à 5, avec la description du niveau sous les yeux.",
    },
    scoreboard: {
      title: "Qui est devant, et avec quelle certitude",
      text: "Le tableau de bord se remplit à chaque évaluation : classement, critères indispensables, désaccords entre recruteurs et ce qui manque encore.",
    },
    exercise: {
      title: "Un mois de budget à planifier",
      text: "Dans l’exercice de budget, le candidat répartit une somme. Le kit note le plan selon des règles que chacun peut lire.",
    },
    decision: {
      title: "Décider ensemble",
      text: "Score, couverture et critères indispensables figurent à côté de chaque nom ; changez-y l’étape. Tableau de bord ▸ Consigner la décision… garde vos raisons. Modifiez ou effacez ce que vous voulez : cette copie est à vous, dans ce navigateur seulement.",
    },
  },
  phoneTitle: "Plus confortable sur un ordinateur",
  phone:
    "Ceci est une feuille de calcul, avec un menu et un formulaire à côté : il lui faut la largeur d’un écran d’ordinateur. Voici à quoi elle ressemble :",
  openAnyway: "L’ouvrir ici quand même",
  pictures: ["Le formulaire d’entretien à côté des candidats", "Le tableau de bord", "La fiche de poste"],
  demo: "Une démo : tout reste dans ce navigateur.",
  notKept: (reason) =>
    `Ce navigateur ne conserve pas le classeur (${reason}). Il sera perdu à la fermeture ou au rechargement de la page : utilisez d’abord Fichier ▸ Télécharger en .xlsx.`,
  notRestored: (reason) =>
    `Le classeur conservé dans ce navigateur n’a pas pu être ouvert (${reason}). En voici un vide ; l’autre reste conservé tant que vous ne modifiez rien ici.`,
  otherTabTitle: "Le classeur est ouvert dans un autre onglet",
  otherTab:
    "Deux onglets écraseraient mutuellement leurs modifications. Continuez dans l’autre, ou utilisez le classeur ici et arrêtez l’autre.",
  useHere: "L’utiliser ici",
  takenTitle: "Le classeur a continué dans un autre onglet",
  taken: "Les modifications faites ici ne sont plus conservées. Tout ce qui précède est dans l’autre onglet.",
  takeBack: "Le reprendre",
  oneTabOnly: "N’ouvrez cette page que dans un seul onglet : ce navigateur ne peut pas empêcher deux onglets de s’écraser l’un l’autre.",
};

export type Words = typeof english;

/** @param language a two-letter code; anything but French gets English. */
export const wordsFor = (language: string): Words => (language === "fr" ? french : english);
