import type { EraseMessages } from "../erase-messages.ts";

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `« ${sheet} »`).join(", ");
const count = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

const beyond =
  "Hors de portée du kit : l’historique des versions de ce fichier, les copies et téléchargements, les mails, un prénom seul ou un surnom dans une note, et les brouillons des autres recruteurs, qui disparaissent quand ils rouvrent le formulaire.";

export const erase: EraseMessages = {
  title: "Effacer un candidat",
  ask: (selected) =>
    selected === ""
      ? "De qui faut-il effacer les données ? Saisissez le code ou le nom. Vous verrez ce qui disparaîtrait avant que rien ne soit effacé."
      : `De qui faut-il effacer les données ? Saisissez le code ou le nom, ou laissez vide pour ${selected}. Vous verrez ce qui disparaîtrait avant que rien ne soit effacé.`,
  nobody: (typed) =>
    `Personne ici ne s’appelle « ${typed} ». Rien n’a été effacé ; reprenez la commande et saisissez un code tel que C-001.`,
  several: (typed, codes) =>
    `« ${typed} » désigne plusieurs personnes : ${codes.join(", ")}. Rien n’a été effacé ; reprenez la commande et saisissez le code.`,
  preview: ({ name, code, ballots, sealed, drafts, removed, changed, own, recomputes, warnings }) =>
    [
      `Seraient effacés définitivement pour ${name} (${code}) :`,
      [
        "• la ligne dans Candidats",
        ...(ballots > 0 ? [`• ${count(ballots, "évaluation", "évaluations")} avec toutes les notes prises`] : []),
        ...(sealed > 0 ? [`• ${count(sealed, "évaluation confidentielle", "évaluations confidentielles")}, sans les lire`] : []),
        ...(drafts > 0 ? [`• ${count(drafts, "brouillon", "brouillons")} à vous`] : []),
        ...(removed.length > 0 ? [`• des feuilles entières : ${quoted(removed)}`] : []),
        ...(changed.length > 0
          ? [`• des lignes et des mentions sur ${quoted(changed)} ; là où une ligne reste, ${code} remplace le nom`]
          : []),
      ].join("\n"),
      ...(recomputes
        ? ["Les notes des autres restent, sauf ce qui compare les recruteurs et les candidats entre eux : c’est recalculé."]
        : []),
      ...(own.length > 0
        ? [
            own.length === 1
              ? `Votre propre feuille ${quoted(own)} nomme aussi cette personne. Le kit n’y touche pas : supprimez les lignes vous-même.`
              : `Vos propres feuilles ${quoted(own)} nomment aussi cette personne. Le kit n’y touche pas : supprimez les lignes vous-même.`,
          ]
        : []),
      beyond,
      ...warnings.map((warning) => `Attention : ${warning}`),
      "Le menu ne permet pas de revenir en arrière. Effacer maintenant ?",
    ].join("\n\n"),
  done: ({ code, own }) =>
    [
      `${code} est effacé. Le journal en garde une ligne sans le nom.`,
      ...(own.length > 0 ? [`Pensez à ${quoted(own)} : le kit ne touche pas à vos propres feuilles.`] : []),
      beyond,
    ].join("\n\n"),
  logged: "Candidat effacé",
};
