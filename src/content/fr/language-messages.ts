import type { LanguageMessages } from "../language-messages.ts";

export const language: LanguageMessages = {
  working: (sheet, sheets) => `Traduction de la feuille ${sheet} sur ${sheets}…`,
  done: "Le kit parle maintenant français : feuilles, menu et formulaire d’entretien. Les textes que vous avez écrits ou modifiés restent tels quels, comme les noms, les commentaires et les notes.",
  postsKept: (sheets) =>
    `Le texte de ${sheets.map((sheet) => `« ${sheet} »`).join(", ")} a été modifié : il reste dans sa langue. Pour une annonce en français, choisissez Fiche de poste ▸ Rédiger l’annonce.`,
  recordsKept: (sheets) =>
    `${sheets.map((sheet) => `« ${sheet} »`).join(", ")} : le texte reste dans la langue où la décision a été consignée.`,
};
