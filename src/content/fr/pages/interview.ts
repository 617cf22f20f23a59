import type { InterviewWords } from "../../interview-words.ts";
import { kitName } from "../kit-name.ts";
import { menu } from "../menu.ts";
import { problems } from "../problems.ts";

const notes = (count: number): string => count + (count < 2 ? " note" : " notes");
const yours = (count: number, candidate: string): string =>
  (count === 0 ? "Votre évaluation sans note" : count === 1 ? "Votre note" : "Vos " + count + " notes") + " pour " + candidate;
const characters = (count: number): string => count.toLocaleString("fr") + (count < 2 ? " caractère" : " caractères");

export const words: InterviewWords = {
  language: "fr",
  title: "Formulaire d’entretien",
  loading: "Ouverture du formulaire d’entretien…",
  slow: "Google prend son temps : votre demande attend son tour. Rien n’est perdu ; laissez le volet ouvert.",
  and: "et",
  start: {
    heading: "Qui recevez-vous ?",
    help: "Vous notez un candidat à la fois. Vous pouvez revenir sur chaque réponse jusqu’à l’envoi.",
    candidate: "Candidat",
    chooseCandidate: "Choisissez un candidat",
    interviewer: "Votre nom",
    candidateMissing: "Choisissez le candidat que vous recevez.",
    interviewerMissing: "Indiquez votre nom, pour qu’on distingue vos notes de celles des autres.",
    focus: (count) =>
      (count < 2 ? "Votre question vient en premier." : "Vos " + count + " questions viennent en premier.") +
      " Les autres suivent ; vous pouvez les passer.",
    begin: "Commencer",
    resume: "Reprendre",
    revise: "Modifier mon évaluation",
    opening: "Récupération de votre évaluation…",
    draft: (rated, total) =>
      "Votre brouillon est toujours là : " + rated + (rated < 2 ? " note sur " : " notes sur ") + total + ". Reprenez où vous en étiez.",
    fromElsewhere:
      "Il a été modifié en dernier sur un autre ordinateur ou dans un autre navigateur. C’est cette version, la plus récente, que vous reprenez.",
    submitted: "Vous avez déjà envoyé votre évaluation de ce candidat.",
    submittedRevision: (revision) =>
      "Vous avez déjà envoyé votre évaluation de ce candidat, puis l’avez modifiée " +
      (revision < 3 ? "une fois" : revision - 1 + " fois") +
      ".",
    afterReveal: "Les évaluations sont désormais dévoilées. Toute modification portera la mention « après le dévoilement ».",
    otherDraft: (candidate, interviewer) => "Un brouillon pour " + candidate + ", par " + interviewer + ", est conservé ici.",
    otherSealed: "Tant que les évaluations sont confidentielles, il ne s’ouvre que sous ce nom.",
    adopt: "Reprendre ce brouillon",
    stranded: (candidate) =>
      "Vous avez un brouillon pour " +
      candidate +
      ", qui ne figure plus dans la feuille des candidats. Vos notes restent là tant que vous ne les supprimez pas.",
    notNamed: (name) => name + " ne figure pas parmi les recruteurs de la fiche de poste. Ce nom est-il le bon ?",
    didYouMean: (name) => "Vouliez-vous dire " + name + " ?",
    yesIAm: (name) => "Oui, je suis " + name,
    keepName: (name) => "Continuer au nom de " + name,
    afresh: "Noter de nouveau depuis le début",
    aside: "Je n’évalue pas ce candidat…",
    asideMeaning: (candidate) =>
      "Vous vous récusez pour " +
      candidate +
      ", par exemple parce que vous connaissez la personne. On ne vous attend plus, et le motif est conservé.",
    asideYes: "Me récuser",
    asideDone: (candidate) => "Vous vous êtes récusé(e) pour " + candidate + ". On n’attend plus votre évaluation.",
    withdraw: "Retirer ou déplacer mon évaluation…",
    withdrawMeaning: "L’évaluation ne compte plus et reste conservée. On vous attend de nouveau, sauf si vous vous récusez.",
    withdrawYes: "Retirer",
    withdrawDone: "C’est fait. Le journal l’indique, avec votre motif.",
    moveTo: "Elle concernait",
    moveNowhere: "Personne : la retirer",
    remove: "Supprimer ce brouillon",
    removeQuestion: "Supprimer définitivement ? Ce que vous avez écrit ne pourra pas être récupéré.",
    removeYes: "Supprimer",
    removeNo: "Garder",
    panel: "Voir qui a envoyé",
  },
  empty: {
    heading: "Pas encore de candidat",
    help: "Saisissez un nom dans la feuille des candidats, une ligne par personne. Puis revenez ici.",
    reload: "Actualiser",
  },
  unavailable: { heading: "Le formulaire n’a pas pu s’ouvrir" },
  question: {
    number: (number) => "Question " + number,
    place: (number, total) => "Question " + number + " sur " + total,
    left: (count) => (count === 0 ? "Tout est noté" : "Encore " + notes(count)),
    aids: "Aide pour cette question",
    ticked: (count) => (count < 2 ? "coché" : "cochés"),
    own: "Votre question",
    listenFor: "Points à repérer",
    redFlags: "Alertes",
    followUps: "Relances",
    notObserved: "Non observé",
    notObservedMeaning: "Rien qui permette de juger. Cela compte comme absent, jamais comme une note basse.",
    voice: "Notre ton :",
    weSay: "Nous disons",
    neverSay: "Nous ne disons jamais",
    platforms: "Niveau sur chaque réseau",
    platformsHelp:
      "Là où la réponse l’a montré. Le niveau rejoint la feuille des entretiens, à côté de ce que vous avez repéré, et ne change pas la note finale.",
    wanted: (level) => "· voulu : " + level,
    reached: "· ✓ atteint",
    below: (levels) => "· " + levels + " en dessous",
    notSeen: "pas vu",
    keys: "Touches : 1 à 5 pour noter, 0 pour « non observé », Suppr pour effacer. Alt+↓ mène à la prochaine note à donner, Ctrl+Entrée à la question suivante, Alt+← à la précédente. Choisir de nouveau un niveau l’efface aussi.",
    offered: (level, number) => "Vous avez mis " + level + " à la question " + number + ".",
    keep: (level) => "Garder " + level,
    said: (criterion, level) => criterion + " : " + level,
    cleared: (criterion) => criterion + " : plus de note",
    note: "Commentaire",
    noteHint: "Écrivez ce que vous avez entendu. La personne peut demander à le lire.",
  },
  time: {
    planned: (minutes, planned) => minutes + " min sur " + planned,
    question: (minutes) => minutes + " min",
    overall: (minutes) => minutes + " min en tout",
  },
  keeping: {
    kept: "Brouillon enregistré.",
    onlyHere: "Votre brouillon est en sécurité sur cet ordinateur, mais pas dans votre compte Google pour l’instant :",
    onlyThere: "Ce navigateur ne garde pas les brouillons. Le vôtre est enregistré dans votre compte Google toutes les quelques secondes.",
    nowhere: "Votre brouillon ne peut pas être enregistré pour le moment. Gardez le volet ouvert et, par prudence, copiez vos notes.",
  },
  text: {
    left: (count) => "Encore " + characters(count),
    tooLong: (excess, max) => "Retirez " + characters(excess) + " : on ne peut en enregistrer que " + max.toLocaleString("fr") + ".",
    longReason: "Raccourcissez le motif de la recommandation.",
    longNote: (number) => "Raccourcissez le commentaire de la question " + number + ".",
  },
  footer: {
    label: "Étapes",
    back: "Précédent",
    next: "Suivant",
    keep: "Garder et continuer",
    progress: (number, total) => number + " sur " + total,
  },
  jump: {
    open: (place) => place + ", toutes les étapes",
    title: "Aller à",
    own: "Vos questions",
    others: "Autres questions",
    untouched: "rien encore",
    underWay: "en cours",
    complete: "notée",
  },
  overall: {
    locked: (count) =>
      (count < 2 ? "Un critère reste à noter." : count + " critères restent à noter.") +
      " Notez d’abord, recommandez ensuite : la première impression ne déteint pas sur les notes.",
    markRest: "Marquer le reste « non observé »",
    markRestMeaning: "Toutes les notes non renseignées sont concernées. Cela ne baisse jamais la note finale.",
    choice: "Faut-il recruter cette personne ?",
    choices: {
      strongNo: "Non, sans hésiter",
      no: "Plutôt non",
      yes: "Plutôt oui",
      strongYes: "Oui, sans hésiter",
      noDecision: "Je ne me prononce pas",
    },
    reason: "Pourquoi ?",
    reasonHint: "Obligatoire. Une ou deux phrases, appuyées sur vos commentaires.",
    choiceMissing: "Choisissez l’une des cinq réponses.",
    reasonMissing: "Dites pourquoi, en une phrase.",
  },
  summary: {
    heading: "Recommander et envoyer",
    by: (candidate, interviewer) => candidate + ", selon " + interviewer,
    all: (rated, missing) =>
      "Tout ce que vous avez saisi : " + notes(rated) + ", " + missing + (missing < 2 ? " non observé" : " non observés"),
    keys: "Ctrl+Entrée pour envoyer, Alt+← pour revenir.",
    blocked: "Pas encore envoyé",
    missingMeaning: "Ce que vous avez laissé de côté est enregistré comme non observé. Cela ne baisse jamais la note finale.",
    complete: "Chaque critère a sa note.",
    nothing: "Rien à envoyer pour l’instant : notez un critère ou écrivez un commentaire.",
    unchanged: "Voici l’évaluation que vous avez envoyée. Modifiez quelque chose, puis renvoyez-la.",
    check: "Avant d’envoyer",
    skipped: (count) => (count < 2 ? "1 question à la notation incomplète :" : count + " questions à la notation incomplète :"),
    unsupported: (count) =>
      count < 2 ? "1 question notée sans rien de coché ni commentaire :" : count + " questions notées sans rien de coché ni commentaire :",
    noVerdict: "Pas encore de recommandation.",
    edit: (number) => "Modifier la question " + number,
    editShort: "Modifier",
    notRated: "Pas noté",
    withNote: "avec un commentaire",
    ticks: (count) => count + (count < 2 ? " point repéré" : " points repérés"),
    flags: (count) => count + (count < 2 ? " signal d’alerte" : " signaux d’alerte"),
    noEvidence: "Rien de coché, pas de commentaire",
    verdict: "Recommandation",
    step: "Recommander et envoyer",
    place: "Dernière étape",
    submit: "Envoyer",
    submitRevision: "Renvoyer",
    otherAccount: (interviewer) =>
      "Un autre compte Google a déjà envoyé une évaluation de ce candidat au nom de " +
      interviewer +
      ". Si c’était vous, celle-ci la remplace. Si c’est une autre personne du même nom, revenez en arrière et précisez votre nom.",
    otherAccountYes: "C’était moi : la remplacer",
    revises: "Vous modifiez une évaluation déjà envoyée. L’ancienne version est conservée ; c’est la dernière qui compte.",
    sending: "Envoi…",
    failed: "Pas encore envoyé",
    nothingLost: "Tout ce que vous avez écrit est toujours là.",
  },
  done: {
    heading: "C’est envoyé",
    stored: (count, candidate) =>
      yours(count, candidate) +
      (count < 2 ? " figure" : " figurent") +
      " maintenant dans la feuille des entretiens, où tout le monde peut " +
      (count < 2 ? "la" : "les") +
      " lire.",
    sealedHeading: "Envoyé, confidentiel",
    sealed: (count, candidate, names) =>
      yours(count, candidate) +
      (count < 2 ? " est confidentielle" : " sont confidentielles") +
      (names === ""
        ? ", et on n’attend plus personne : les évaluations peuvent être dévoilées dès maintenant."
        : " : personne ne peut " + (count < 2 ? "la" : "les") + " lire dans le classeur avant l’envoi de " + names + "."),
    revealed: (count, candidate) =>
      yours(count, candidate) +
      (count < 2 ? " figure" : " figurent") +
      " maintenant dans la feuille des entretiens, avec celles des autres : on n’attendait plus que vous.",
    revision: (revision) => "C’est la version " + revision + " de votre évaluation. L’ancienne est conservée ; celle-ci compte.",
    revisionAfterReveal: "Elle porte la mention « modifiée après le dévoilement ».",
    late: (count, candidate) =>
      yours(count, candidate) +
      (count < 2 ? " figure" : " figurent") +
      " dans la feuille des entretiens, avec la mention « envoyée après le dévoilement ».",
    forgotten:
      "Il n’y avait plus de place dans votre compte Google : le kit ne peut pas retenir que cette évaluation est la vôtre, et vous ne pourrez pas la modifier. Envoyez ou supprimez des brouillons pour faire de la place.",
    storedBefore: "Une tentative précédente avait déjà tout enregistré. Rien n’est en double.",
    missesChanges: "Vous avez modifié quelque chose après la première tentative, et cette modification n’est pas encore enregistrée.",
    sendChanges: "Envoyer aussi mes modifications",
    startWith: (candidate) => "Commencer avec " + candidate,
    everybody: "Vous avez envoyé une évaluation pour chaque candidat de la feuille.",
    another: "Choisir un candidat",
  },
  panel: {
    heading: "Qui a envoyé son évaluation",
    open: "Chaque évaluation rejoint tout de suite la feuille des entretiens.",
    sealed: "Les évaluations restent confidentielles jusqu’à ce que chacun ait envoyé la sienne. Cette liste dit qui, jamais quoi.",
    loading: "Recherche des évaluations…",
    nobody: "Personne à afficher pour l’instant : indiquez les recruteurs dans la fiche de poste.",
    candidate: "Candidat",
    submitted: "Envoyé",
    missing: "Manque",
    none: "personne",
    allIn: "Au complet",
    revealed: "Dévoilé",
    room: "Place pour les évaluations confidentielles",
    roomUsed: (percent, ballots) => percent + " % de la place utilisé (" + ballots + (ballots < 2 ? " évaluation)" : " évaluations)"),
    roomShort: "La place commence à manquer. Dévoilez les évaluations des candidats dont l’examen est terminé.",
    damaged: (candidates) =>
      "Une évaluation confidentielle pour " +
      candidates +
      " est endommagée et illisible. Demandez aux personnes qui manquent sur cette ligne de renvoyer la leur.",
    honest:
      "La confidentialité évite qu’on s’influence. Ce n’est pas un coffre-fort : une personne qui ouvre le script peut lire ce qui est gardé.",
    stepsAside: "s’est récusé(e)",
    late: "après le dévoilement",
    removed: (names) => "Retirés depuis de la fiche de poste, sans avoir envoyé d’évaluation : " + names + ".",
    held: (ballots) =>
      (ballots < 2 ? ballots + " évaluation est confidentielle" : ballots + " évaluations sont confidentielles") +
      ", mais la fiche de poste a changé depuis.",
    sealAgain: "Garder de nouveau confidentielles…",
    sealAgainMeaning:
      "La fiche de poste demandera de nouveau la confidentialité, et nommera de nouveau les personnes retirées qui n’ont rien envoyé.",
    sealAgainYes: "Remettre",
    leftBehind: (ballots) =>
      (ballots < 2 ? ballots + " évaluation confidentielle est restée" : ballots + " évaluations confidentielles sont restées") +
      " dans le classeur dont celui-ci est la copie. Dévoilez-les là-bas, ou redemandez les évaluations ici.",
    returned: (ballots) =>
      (ballots < 2 ? ballots + " évaluation avait été dévoilée" : ballots + " évaluations avaient été dévoilées") +
      ", et ses lignes ont disparu de la feuille des entretiens. Rien n’est perdu : tout est de nouveau confidentiel. Dévoilez les évaluations encore une fois pour les retrouver.",
    accountsMeaning:
      "Le kit distingue les comptes Google par une marque tirée au hasard que chacun garde dans son propre espace, et non par l’adresse e-mail. Elle accompagne les évaluations et ne figure pas dans la feuille : elle ne dit rien des lignes saisies à la main ni des évaluations d’avant la copie du classeur.",
    twoNames: (names) => "Un même compte Google a envoyé des évaluations sous plusieurs noms : " + names + ".",
    countEarlier: "Compter la première…",
    countEarlierMeaning: "La dernière est retirée ; elle reste dans la feuille des entretiens pour mémoire.",
    countEarlierYes: "Compter la première",
    twoAccounts: (interviewer, candidate) =>
      interviewer + " a deux évaluations pour " + candidate + ", de deux comptes Google. La dernière compte.",
    notNamed: (names) => "Absents de la fiche de poste : " + names + ".",
    reminder: "Rappel à envoyer",
    reminderCopy: "Copier le rappel",
    reminderGreeting: (names) => "Bonjour " + names + ",",
    reminderLine: (candidate, names) => "- " + candidate + " : " + names,
    reminderHow:
      "Il nous manque encore ces évaluations d’entretien. Dans le classeur, ouvrez le menu « " +
      kitName +
      " », puis « " +
      menu.openForm +
      " ». Merci !",
    reveal: "Dévoiler…",
    revealYes: "Dévoiler",
    revealNow: (candidate) => "Dévoiler les évaluations de " + candidate,
    revealMeaning: (names) =>
      "On attend encore " +
      names +
      ". Après la levée, les notes déjà envoyées seront visibles de tous, y compris de qui n’a pas encore évalué.",
    revealAllIn: "Tout le monde a envoyé.",
    reason: "Motif",
    reasonHint: "Obligatoire. Il est inscrit au journal.",
    reasonOptional: "Facultatif : tout le monde a envoyé son évaluation. Le journal le garde.",
    reasonMissing: "Indiquez un motif.",
    confirm: (candidate) => "Dévoiler tout ce qui a été envoyé pour " + candidate + ". C’est irréversible.",
    confirmMissing: "Cochez la case pour confirmer.",
    revealing: "Dévoilement…",
    revealedNow: (candidate) =>
      "Les évaluations de " + candidate + " sont dévoilées : tout le monde peut les lire dans la feuille des entretiens.",
    cancel: "Annuler",
    failed: "Cela n’a pas abouti",
    refresh: "Actualiser",
  },
  copy: {
    button: "Copier mon évaluation",
    copied: "Copié.",
    byHand: "Ce navigateur ne laisse pas le formulaire copier. Sélectionnez le texte et copiez-le vous-même.",
  },
  retry: "Réessayer",
  details: "Détails pour l’assistance",
  problems,
};
