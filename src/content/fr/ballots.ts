import type { BallotMessages } from "../ballot-messages.ts";

export const ballots: BallotMessages = {
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
  nothingSealed: (candidate) => `Aucune évaluation sous scellés n’attend pour ${candidate}.`,
};
