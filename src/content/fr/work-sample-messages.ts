import type { WorkSampleMessages } from "../work-sample-messages.ts";

const remarks = {
  noPost: "La publication est vide : elle ne peut pas être notée.",
  noReply: "La réponse est vide : elle ne peut pas être notée.",
  noPicture: "Pas d’idée d’image. Elle était facultative ; rien n’est noté.",
  ownName: "Le nom du candidat figure dans un texte. Les personnes qui notent ne le verront pas.",
} as const;

export const workSampleMessages: WorkSampleMessages = {
  handOutReady: (sheets, hasVoice) =>
    `${sheets.length === 1 ? `« ${sheets[0]} » est prête` : `${sheets.length} versions à remettre sont prêtes`}. Clic droit sur l’onglet, « Copier vers », « Nouvelle feuille de calcul » : partagez cette copie, jamais ce classeur. À son retour, placez-la ici et choisissez « Lire une version remplie ».${hasVoice ? "" : " La fiche de poste ne dit encore rien du ton de votre marque : remplissez-la d’abord, puis préparez de nouveau la version à remettre."}`,
  noSamples:
    "Ce classeur n’a pas encore de mise en situation. Choisissez « Lire une version remplie » ou collez les textes dans les mises en situation.",
  noSampleOnSheet: (sheet) =>
    `« ${sheet} » ne contient pas de mise en situation que le kit sache lire : il faut les cases « Votre publication » et « Votre réponse », avec les textes à côté. Ouvrez la feuille revenue, ou collez-la dans une nouvelle feuille, puis recommencez.`,
  nothingWritten: (sheet) => `Rien n’est encore écrit sur « ${sheet} ». Rien n’a été lu.`,
  askWhose: "De qui est cette mise en situation ? Aucun code de candidat n’y figure. Saisissez le code ou le nom.",
  replace: (code) =>
    `${code} a déjà une mise en situation, avec d’autres textes. La remplacer par celle-ci ? Les notes données aux anciens textes ne compteront plus.`,
  alreadyRead: (sheet, code) => `« ${sheet} » dit la même chose que la ligne de ${code} dans les mises en situation. Rien n’a changé.`,
  sampleRead: (source, code, sheet) => `« ${source} » a été lue vers la ligne de ${code} de « ${sheet} ». « ${source} » reste inchangée.`,
  remark: (remark) => remarks[remark],
  markNow: "Noter les mises en situation maintenant ?",
};
