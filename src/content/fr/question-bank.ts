import type { QuestionBankText } from "../question-bank-text.ts";

export const questionBank: QuestionBankText = {
  name: "Banque de questions",
  title: "Ce que nous demandons",
  help: "Cochez les questions à poser et modifiez les textes à votre guise. Neuf sont déjà cochées ; E1 à E4, ajoutées par nous, attendent votre choix. Les vôtres vont dans les lignes jaunes, plus bas ; le formulaire d’entretien suit.",
  columns: {
    on: "Poser",
    order: "Ordre",
    id: "Réf.",
    question: "Question",
    intent: "Ce qu’elle révèle",
    listenFor: "Points à repérer",
    redFlags: "Signaux d’alerte",
    followUps: "Relances",
    minutes: "Minutes",
    criteria: "Critères évalués",
    warning: "Mise en garde",
    muted: "Garder malgré tout",
  },
  minutesInAll: "minutes pour l’ensemble des questions cochées",
  warningsInAll: "à revoir : lisez la colonne « Mise en garde », à droite",
  onNote: "Cochez les questions que le formulaire d’entretien doit montrer.",
  orderRule: "Saisissez un nombre ; le formulaire suit cet ordre. 2,5 se place entre 2 et 3, une cellule vide passe en dernier.",
  idNote:
    "Le kit remplit cette référence pour vos propres questions. Elle relie les commentaires à la question, merci de ne pas la modifier.",
  listNote: "Une idée par ligne. Ctrl+Entrée (⌘+Entrée sur Mac) passe à la ligne.",
  minutesRule: "Saisissez la durée prévue pour la question et la réponse, en minutes (0 ou plus).",
  criteriaRule: "Références des critères de la grille que la réponse éclaire, séparées par des virgules.",
  warningNote:
    "Cette colonne avertit de ce qui n’a pas sa place en entretien, en français et en anglais, et dit quoi demander à la place. Elle en laisse passer et ne bloque rien. Elle se remplit seule ; laissez vides les cellules du dessous.",
  mutedRule:
    "Pour garder une question sans son avertissement, tapez ici le nom qui le termine, par exemple transport ; plusieurs séparés par des virgules.",
};
