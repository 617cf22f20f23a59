import type { Actor } from "./actors.ts";

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
    "Recommencer avec un classeur vide ? Tout le contenu actuel sera effacé de ce navigateur, pour tous les rôles. Téléchargez-le d’abord si vous pourriez en avoir besoin.",
  hint: (menu, item) => `Commencez ici : ouvrez le menu ${menu} et choisissez « ${item} ».`,
  gotIt: "Compris",
  demo: "Une démo : tout ce que vous saisissez reste dans ce navigateur.",
  notKept: (reason) =>
    `Ce navigateur ne conserve pas le classeur (${reason}). Il sera perdu à la fermeture ou au rechargement de la page : utilisez d’abord File ▸ Télécharger en .xlsx.`,
  notRestored: (reason) =>
    `Le classeur conservé dans ce navigateur n’a pas pu être ouvert (${reason}). En voici un vide ; l’autre reste conservé tant que vous ne modifiez rien ici.`,
  otherTabTitle: "Le classeur est ouvert dans un autre onglet",
  otherTab:
    "Deux onglets écraseraient mutuellement leurs modifications. Continuez dans l’autre, ou utilisez le classeur ici et arrêtez l’autre.",
  useHere: "L’utiliser ici",
  takenTitle: "Le classeur a continué dans un autre onglet",
  taken: "Les modifications faites ici ne sont plus conservées. Tout ce qui précède est dans l’autre onglet.",
  takeBack: "Le reprendre",
  oneTabOnly: "N’ouvrez cette page que dans un seul onglet : ce navigateur ne peut pas empêcher deux onglets de s’écraser l’un l’autre.",
};

export type Words = typeof english;

/** @param language a two-letter code; anything but French gets English. */
export const wordsFor = (language: string): Words => (language === "fr" ? french : english);
