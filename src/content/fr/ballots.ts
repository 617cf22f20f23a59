import type { BallotMessages } from "../ballot-messages.ts";

export const ballots: BallotMessages = {
  help: "Évaluations sous scellés : dès que la fiche de poste nomme deux recruteurs, personne ne voit une évaluation avant que tous aient envoyé la leur pour ce candidat, ou que quelqu’un lève les scellés plus tôt (Candidats ▸ Dévoiler les évaluations…) en donnant un motif, que le journal conserve. Toute personne qui peut modifier le classeur peut le faire. Les scellés évitent qu’on se laisse influencer par hasard ou par curiosité ; ils n’arrêtent pas une personne qui exécuterait ici son propre code.",
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
  revisedAfterReveal: "Modifiée après la levée des scellés.",
  revisedMeanwhile:
    "Cette évaluation a déjà été modifiée, peut-être dans une autre fenêtre. Rouvrez le formulaire pour voir la dernière version.",
  damaged:
    "Cette évaluation sous scellés est endommagée et ne peut plus être ouverte. Évaluez de nouveau le candidat ; votre brouillon, si vous en avez un, est toujours là.",
  deleted: "Cette évaluation n’est plus dans le journal : quelqu’un a supprimé ses lignes. Vous pouvez évaluer de nouveau le candidat.",
  noRoomForBallot: (held) =>
    `Le classeur n’a plus de place pour une évaluation sous scellés (il en garde déjà ${held}). Rien n’est perdu : votre brouillon reste. Demandez à la personne qui mène le recrutement de lever les scellés d’un candidat dans le volet du jury, puis renvoyez.`,
  onlyDamaged: (candidate, damaged) =>
    damaged === 1
      ? `La seule évaluation sous scellés pour ${candidate} est endommagée et illisible. Demandez à la personne que le jury attend encore de la renvoyer.`
      : `Les ${damaged} évaluations sous scellés pour ${candidate} sont endommagées et illisibles. Demandez aux personnes que le jury attend encore de les renvoyer.`,
  revealedEarly: "Levée anticipée des scellés",
  revealDetail: (candidate, handedIn, missing, damaged) =>
    [
      `${candidate}. Ont envoyé : ${handedIn.join(", ")}.`,
      ...(missing.length > 0 ? [`Manquent encore : ${missing.join(", ")}.`] : []),
      ...(damaged > 0 ? [`Endommagées et illisibles : ${damaged}.`] : []),
    ].join(" "),
  whoUnknown: "Nom non indiqué",
  nothingSealed: (candidate) => `Aucune évaluation sous scellés n’attend pour ${candidate}.`,
};
