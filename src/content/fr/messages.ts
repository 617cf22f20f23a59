import type { Messages } from "../content.ts";
import { ballots } from "./ballots.ts";
import { bringIn } from "./bring-in.ts";
import { candidatesMessages } from "./candidates.ts";
import { check } from "./check-messages.ts";
import { decisionMessages } from "./decision.ts";
import { documentMessages } from "./document-messages.ts";
import { erase } from "./erase.ts";
import { exerciseMessages } from "./exercise-messages.ts";
import { exportMessages } from "./export-messages.ts";
import { kitName } from "./kit-name.ts";
import { language } from "./language-messages.ts";
import { lookBackMessages } from "./look-back.ts";
import { markingMessages } from "./marking-messages.ts";
import { retentionMessages } from "./retention.ts";
import { weights } from "./weights.ts";
import { workSampleMessages } from "./work-sample-messages.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items[items.length - 1]}`;

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

export const messages: Messages = {
  check,
  language,
  ballots,
  weights,
  brief: {
    postWritten: (sheet, missing) =>
      [
        `L’annonce se trouve sur la feuille « ${sheet} ». Elle est à vous : modifiez-la à votre guise.`,
        ...(missing === 0
          ? []
          : [`${count(missing, "ligne jaune dit encore", "lignes jaunes disent encore")} entre crochets ce qu’il faut ajouter.`]),
      ].join("\n\n"),
  },
  kit: kitName,
  formTitle: "Formulaire d’entretien",
  helpTitle: "Comment fonctionne le kit de recrutement",
  help: [
    "1. Choisissez « Installer le kit ». Il ajoute ses feuilles et laisse les vôtres intactes. « Langue » permet de tout traduire plus tard.",
    "2. Dans la fiche de poste, dites qui vous cherchez ; dans la grille, le poids de chaque critère et le minimum que nul ne doit manquer ; dans la banque de questions, ce que vous demanderez. Fiche de poste ▸ Rédiger l’annonce en tire une annonce.",
    "3. Dans la feuille des candidats, saisissez un nom par ligne, ou choisissez Candidats ▸ Importer depuis une feuille….",
    "4. Sélectionnez un candidat et choisissez « Ouvrir le formulaire d’entretien ». Menez l’entretien, notez de 1 à 5, envoyez. À plusieurs recruteurs, les notes restent confidentielles jusqu’à la dernière.",
    "5. Exercice de budget ▸ Préparer une version à remettre donne à chacun l’argent d’un mois à répartir ; Noter les exercices montre les plans sans les noms.",
    "6. Le tableau de bord montre qui est probablement la meilleure personne, avec quelle certitude, et où vos avis divergent. « Environ 7 fois sur 10 » veut dire : avec des entretiens comme les vôtres, ce serait vraiment elle 7 fois sur 10. Il additionne ce que des personnes ont noté : c’est une personne qui décide. Tableau de bord ▸ Consigner la décision… demande qui et pourquoi, et garde une copie de tout tel que c’était.",
    ballots.help,
    "Quelque chose vous semble étrange ? Choisissez « Vérifier le classeur ». Pour découvrir le kit, choisissez « Ajouter des exemples ».",
    "Impression : Fichier > Imprimer, paysage, échelle « Ajuster à la largeur ». Chaque feuille tient alors sur A4 et sur Letter. Dans la feuille des candidats, repliez d’abord avec le − au-dessus des colonnes celles dont vous n’avez pas besoin.",
    "Vie privée : vos notes sur les candidats sont des données personnelles, qu’ils peuvent demander à lire. Écrivez ce que vous avez entendu, pas ce que vous supposez. Effacez-les à temps : Candidats ▸ Données à effacer… dit à qui c’est le tour, et Effacer un candidat… s’en charge. Rien ne sort de cette feuille de calcul, sauf vos brouillons, qui restent dans votre navigateur et votre compte Google.",
  ].join("\n\n"),
  added: (sheets, renamed) =>
    [
      `C’est prêt : votre classeur contient maintenant ${list(sheets)}.`,
      ...renamed.map(
        ({ usual, given }) => `Vous aviez déjà une feuille « ${usual} » : la nôtre s’appelle « ${given} », la vôtre n’a pas changé.`,
      ),
      "Remplissez maintenant les cellules jaunes de la fiche de poste, ou choisissez « Ajouter des exemples » pour découvrir le kit.",
    ].join("\n\n"),
  askInterviewers:
    "Qui mènera les entretiens ? Saisissez les noms, séparés par des virgules. Laissez vide pour les indiquer plus tard dans la fiche de poste.",
  settingUp: "Ajout des feuilles du kit…",
  complete: "Le kit est déjà installé dans ce classeur, et rien ne manque.",
  offerMissing: (sheets) => `Le kit est déjà installé ici, mais il manque ${list(sheets)}. Ajouter ce qui manque ?`,
  offerSetUp: "Ce classeur n’a pas encore de kit de recrutement. L’installer maintenant ? Vos propres feuilles ne changeront pas.",
  offerSecond: (sheet) =>
    `Votre classeur contient déjà cette feuille : « ${sheet} ». La voici. En ajouter une seconde ? Elle serait indépendante : le formulaire et les notes continuent d’utiliser « ${sheet} ».`,
  secondAdded: (sheet, first) =>
    `La feuille « ${sheet} » est dans votre classeur. Elle est indépendante ; le kit continue d’utiliser « ${first} ».`,
  busy: "Quelqu’un d’autre enregistre en ce moment. Rien n’est perdu ; réessayez dans un instant.",
  serviceFailed: "Google Sheets n’a pas répondu. Rien n’est perdu ; réessayez dans un instant.",
  unexpected:
    "Une erreur inattendue s’est produite dans le kit lui-même. Rien n’est perdu : réessayez et, si cela se reproduit, copiez vos notes et prévenez la personne qui gère ce classeur.",
  noKit: "Ce classeur n’a pas encore de kit de recrutement. Choisissez d’abord « Installer le kit » dans le menu.",
  sheetGone: (sheet) => `La feuille « ${sheet} » du kit a disparu. Choisissez « Installer le kit » dans le menu pour la remettre.`,
  columnGone: (sheet, column) =>
    `La feuille « ${sheet} » n’a plus de colonne « ${column} ». Rétablissez le titre de la colonne, puis réessayez.`,
  rangeNameTaken: (name, sheet) =>
    `Le nom de plage ${name} est déjà utilisé sur votre feuille « ${sheet} ». Renommez cette plage, puis relancez l’installation du kit.`,
  nameRefused: (name) =>
    `Google Sheets refuse le nom de plage ${name}, resté d’une feuille qui a disparu. Choisissez Données ▸ Plages nommées, supprimez les noms dont la plage est en erreur, puis réessayez.`,
  duplicateCode: (code) => `Deux candidats portent le code ${code}. Effacez le code du plus récent ; le kit lui en donnera un autre.`,
  duplicateCriterion: (id) => `Deux critères portent la référence ${id}. Effacez celle du plus récent ; le kit lui en donnera une autre.`,
  unusableId: (id, sheet, longest) =>
    `La feuille « ${sheet} » contient un identifiant que le kit ne peut pas utiliser : « ${id} ». Saisissez-en un autre, d’au plus ${longest} caractères sur une ligne ; quelques mots réservés aux programmes, comme « constructor », ne conviennent pas.`,
  unknownCandidate: (code) => `Plus personne ne porte le code ${code} parmi les candidats. Copiez vos notes, puis rouvrez le formulaire.`,
  interviewerMissing: "Saisissez votre nom avant d’envoyer.",
  unreadableBallot: "Le formulaire a envoyé des données que le kit ne sait pas lire. Copiez vos notes, puis rouvrez le formulaire.",
  emptyBallot: "Il n’y a encore rien à envoyer : notez au moins un critère ou écrivez un commentaire.",
  textTooLong: (limit) => `L’un de vos textes dépasse ${limit} caractères. Raccourcissez-le, puis renvoyez.`,
  samplesAdded: (candidates) =>
    `${count(candidates, "candidat d’exemple est", "candidats d’exemple sont")} dans votre classeur, avec des notes inventées. Choisissez « Retirer les exemples » quand vous aurez fait le tour.`,
  samplesThere: "Les exemples sont déjà dans votre classeur.",
  askRemoveTried: (ballots) =>
    `${count(ballots, "évaluation envoyée", "évaluations envoyées")} pour les candidats d’exemple, à retirer avec eux. Retirer le tout ?`,
  samplesRemoved: (candidates, ratings, unlocked) =>
    `${count(candidates, "candidat d’exemple retiré", "candidats d’exemple retirés")}, et ${count(ratings, "note", "notes")} avec. ${
      unlocked ? "Rien d’autre n’était encore noté : poids et minimums sont de nouveau libres. " : ""
    }Le reste n’a pas changé.`,
  samplesLogged: (ballots) => `Exemples retirés, avec ${count(ballots, "évaluation d’essai", "évaluations d’essai")}`,
  noSamples: "Il n’y a pas d’exemples dans ce classeur.",
  exercise: exerciseMessages,
  workSample: workSampleMessages,
  marking: markingMessages,
  export: exportMessages,
  candidates: candidatesMessages,
  decision: decisionMessages,
  documents: documentMessages,
  bringIn,
  erase,
  retention: retentionMessages,
  lookBack: lookBackMessages,
};
