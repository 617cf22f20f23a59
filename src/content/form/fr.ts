import type { FormWords } from "./form-words.ts";

export const fr: FormWords = {
  title: "Formulaire d’entretien",
  loading: "Ouverture du formulaire d’entretien…",
  start: {
    heading: "Qui recevez-vous ?",
    help: "Vous notez un candidat à la fois. Vous pouvez revenir sur chaque réponse jusqu’à l’envoi.",
    candidate: "Candidat",
    chooseCandidate: "Choisissez un candidat",
    interviewer: "Votre nom",
    candidateMissing: "Choisissez le candidat que vous recevez.",
    interviewerMissing: "Indiquez votre nom, pour qu’on distingue vos notes de celles des autres.",
    begin: "Commencer",
    resume: "Reprendre",
    draft: (rated, total) =>
      "Votre brouillon est toujours là : " + rated + (rated < 2 ? " note sur " : " notes sur ") + total + ". Reprenez où vous en étiez.",
    otherDraft: (candidate, interviewer) => "Un brouillon pour " + candidate + ", par " + interviewer + ", est gardé sur cet ordinateur.",
    adopt: "Reprendre ce brouillon",
  },
  empty: {
    heading: "Pas encore de candidat",
    help: "Saisissez un nom dans la feuille des candidats, une ligne par personne. Puis revenez ici.",
    reload: "Regarder à nouveau",
  },
  unavailable: { heading: "Le formulaire n’a pas pu s’ouvrir" },
  question: {
    rating: (candidate) => "Entretien avec " + candidate,
    number: (number) => "Question " + number,
    listenFor: "À écouter",
    followUps: "Questions de relance",
    notObserved: "Non observé",
    notObservedMeaning: "Rien qui permette de juger. Cela compte comme absent, jamais comme une note basse.",
    anchorHint: "Pointez un niveau pour en lire le sens. Touches 1 à 5 ; 0 : non observé.",
    note: "Commentaire",
    noteHint: "Écrivez ce que vous avez entendu. La personne peut demander à le lire.",
    kept: "Gardé en brouillon sur cet ordinateur.",
  },
  footer: {
    label: "Étapes",
    back: "Retour",
    next: "Suivant",
    review: "Relire",
    progress: (number, total) => number + " sur " + total,
  },
  summary: {
    heading: "Relire et envoyer",
    by: (candidate, interviewer) => candidate + ", selon " + interviewer,
    rated: (count) => (count < 2 ? "note" : "notes"),
    notObserved: (count) => (count < 2 ? "non observé" : "non observés"),
    missingMeaning: "Ce que vous avez laissé de côté est enregistré comme non observé. Cela ne baisse jamais la note finale.",
    complete: "Chaque critère a sa note.",
    nothing: "Rien à envoyer pour l’instant : notez un critère ou écrivez un commentaire.",
    edit: (number) => "Modifier la question " + number,
    editShort: "Modifier",
    notRated: "Pas noté",
    withNote: "Avec un commentaire",
    step: "Résumé",
    submit: "Envoyer",
    sending: "Envoi…",
    failed: "Pas encore envoyé",
    nothingLost: "Tout ce que vous avez écrit est toujours là.",
  },
  done: {
    heading: "C’est envoyé",
    stored: (ratings, candidate) =>
      (ratings < 2 ? ratings + " note pour " : ratings + " notes pour ") +
      candidate +
      (ratings < 2 ? " figure" : " figurent") +
      " maintenant dans la feuille des entretiens.",
    storedBefore: "Une tentative précédente avait déjà tout enregistré. Rien n’est en double.",
    missesChanges:
      "Vous avez modifié quelque chose après la première tentative, et cette modification n’est pas dans la feuille. Copiez vos notes et ajoutez-les-y.",
    another: "Noter un autre candidat",
  },
  copy: {
    button: "Copier mes notes",
    copied: "Copié.",
    byHand: "Ce navigateur ne laisse pas le formulaire copier. Sélectionnez le texte et copiez-le vous-même.",
  },
  unsaved: "Ce navigateur ne garde pas les brouillons. Envoyez avant de fermer le volet.",
  retry: "Réessayer",
  details: "Détails pour l’assistance",
  problems: {
    accounts:
      "Google a refusé, le plus souvent parce que plusieurs comptes Google sont ouverts. Copiez vos notes, puis n’utilisez qu’un seul compte ou une fenêtre privée.",
    lost: "La feuille n’a pas répondu. Réessayez : rien n’est jamais enregistré deux fois.",
    offline: "La connexion a échoué. Vérifiez que vous êtes en ligne, puis réessayez.",
    unexpected: "Un problème est survenu, et vous n’y êtes pour rien. Réessayez ; s’il revient, fermez puis rouvrez le formulaire.",
  },
};
