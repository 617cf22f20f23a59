import type { BallotMessages } from "../ballot-messages.ts";

export const ballots: BallotMessages = {
  help: "Évaluations confidentielles : dès que la fiche de poste nomme deux recruteurs, personne ne voit une évaluation avant que tous aient envoyé la leur pour ce candidat, ou que quelqu’un les dévoile plus tôt (Candidats ▸ Dévoiler les évaluations…) en donnant un motif, que le journal conserve. Toute personne qui peut modifier le classeur peut le faire. La confidentialité évite qu’on se laisse influencer par hasard ou par curiosité ; elle n’arrêtent pas une personne qui ouvre le script : elle peut y lire ce qui est gardé.",
  unreadableRequest: "Le formulaire a envoyé des données que le kit ne sait pas lire. Rien n’a changé ; rouvrez le formulaire.",
  noRoomForDraft:
    "Il n’y a plus de place pour ce brouillon dans votre compte Google. Il reste sur cet ordinateur ; envoyez ou supprimez d’autres brouillons, et il sera de nouveau enregistré.",
  reasonMissing: "Indiquez un motif avant de continuer.",
  notYours: "Seule la personne qui a envoyé une évaluation peut la rouvrir, et seulement depuis le même compte Google.",
  overall: "Ensemble",
  choices: {
    "-2": "Non, sans hésiter",
    "-1": "Plutôt non",
    "0": "Ne se prononce pas",
    "1": "Plutôt oui",
    "2": "Oui, sans hésiter",
  },
  stands: { aside: "S’est récusé(e)", withdrawn: "Évaluation retirée" },
  revisedAfterReveal: "Modifiée après le dévoilement.",
  handedInAfterReveal: "Envoyée après le dévoilement.",
  fromOtherAccount: "D’un autre compte que l’évaluation précédente sous ce nom.",
  unasked: "(question retirée)",
  withdrawnAlready: "Cette évaluation a déjà été retirée : il n’y a plus rien à retirer. Vous pouvez évaluer de nouveau le candidat.",
  revisedMeanwhile:
    "Cette évaluation a déjà été modifiée, peut-être dans une autre fenêtre. Rouvrez le formulaire pour voir la dernière version.",
  damaged:
    "Cette évaluation confidentielle est endommagée et ne peut plus être ouverte. Évaluez de nouveau le candidat ; votre brouillon, si vous en avez un, est toujours là.",
  deleted: "Cette évaluation n’est plus dans le journal : quelqu’un a supprimé ses lignes. Vous pouvez évaluer de nouveau le candidat.",
  noRoomForBallot: (held) =>
    `Le classeur n’a plus de place pour une évaluation confidentielle (il en garde déjà ${held}). Rien n’est perdu : votre brouillon reste. Demandez à la personne qui mène le recrutement de dévoiler les évaluations d’un candidat dans le volet du jury, puis renvoyez.`,
  onlyDamaged: (candidate, damaged) =>
    damaged === 1
      ? `La seule évaluation confidentielle pour ${candidate} est endommagée et illisible. Demandez à la personne que le jury attend encore de la renvoyer.`
      : `Les ${damaged} évaluations confidentielles pour ${candidate} sont endommagées et illisibles. Demandez aux personnes que le jury attend encore de les renvoyer.`,
  revealedEarly: "Dévoilement anticipé",
  revealedAllIn: "Dévoilement : toutes les évaluations étaient là",
  revealDetail: ({ candidate, expected, handedIn, missing, removed, damaged }) =>
    [
      `${candidate}. Attendus : ${expected.length > 0 ? expected.join(", ") : "personne n’est nommé dans la fiche de poste"}.`,
      `Ont envoyé : ${handedIn.length > 0 ? handedIn.join(", ") : "personne"}.`,
      ...(missing.length > 0 ? [`Manquent encore : ${missing.join(", ")}.`] : []),
      ...(removed.length > 0 ? [`Retirés de la fiche de poste depuis la première évaluation : ${removed.join(", ")}.`] : []),
      ...(damaged > 0 ? [`Endommagées et illisibles : ${damaged}.`] : []),
    ].join(" "),
  late: "Évaluation envoyée après le dévoilement",
  otherAccount: "Seconde évaluation sous le même nom, d’un autre compte",
  ballotDetail: (interviewer, candidate, version) => `${interviewer} pour ${candidate}, version ${version}. La dernière compte.`,
  withdrawn: "Évaluation retirée",
  moved: "Évaluation attribuée à un autre candidat",
  movedDetail: (interviewer, from, to) => `${interviewer} : de ${from} à ${to}.`,
  sealedAgain: "Évaluations de nouveau confidentielles",
  sealedAgainDetail: (names) =>
    [
      "La fiche de poste demande de nouveau la confidentialité.",
      ...(names.length > 0 ? [`De nouveau nommés : ${names.join(", ")}.`] : []),
    ].join(" "),
  voiceChosen: "La première de deux évaluations sous un même nom compte",
  reservedName: (name) => `« ${name} » désigne une source de notes du kit lui-même. Indiquez votre propre nom.`,
  ballotTooLarge: (kilobytes) => `Cette évaluation dépasse ${kilobytes} Ko. Raccourcissez vos commentaires, puis renvoyez.`,
  nothingToSealAgain: "Aucune évaluation n’est confidentielle : il n’y a rien à garder ainsi.",
  noSuchVoice:
    "Ces deux évaluations ne figurent plus telles quelles dans la feuille des entretiens. Actualisez la liste, puis regardez de nouveau.",
  notFromCell: "Cette fonction appartient aux formulaires du kit de recrutement et ne marche pas dans une cellule.",
  whoUnknown: "Nom non indiqué",
  nothingSealed: (candidate) => `Aucune évaluation confidentielle n’attend pour ${candidate}.`,
};
