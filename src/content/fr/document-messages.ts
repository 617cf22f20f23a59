import type { DocumentMessages } from "../document-messages.ts";

const ask = (doing: string) => (selected: string) =>
  `${doing} Saisissez un code ou un nom.${selected === "" ? "" : ` Laissez vide pour la personne sélectionnée, ${selected}.`}`;

export const documentMessages: DocumentMessages = {
  askPage: ask("La page de qui ?"),
  askExport: ask("Qui voulez-vous exporter ?"),
  askLetters: (selected) =>
    `Pour qui sont les textes ? Saisissez un code ou un nom${selected === "" ? ", ou laissez vide pour des textes avec « [nom] »." : `. Laissez vide pour la personne sélectionnée, ${selected}.`}`,
  nobodyNamed: "Rien n’a été écrit : saisissez un code ou un nom, ou sélectionnez d’abord une personne.",
  pageReady: (sheet) =>
    `La page figure sur la feuille « ${sheet} ». Choisissez de nouveau Candidats ▸ Page d’un candidat… pour la mettre à jour.`,
  exportReady: (sheet) =>
    `Tout ce que le kit détient sur cette personne figure sur la feuille « ${sheet} ». Relisez avant d’envoyer : un commentaire peut parler d’autres personnes en des termes que le kit ne reconnaît pas. Fichier > Télécharger > PDF en fait un fichier.`,
  lettersReady: (sheet) =>
    `Les textes figurent sur la feuille « ${sheet} ». Copiez-en un, complétez ce qui est entre crochets et envoyez-le vous-même : le kit n’envoie rien.`,
};
