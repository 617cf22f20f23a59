import type { ProblemWords } from "../problem-words.ts";

export const problems: ProblemWords = {
  accounts:
    "Google a refusé, le plus souvent parce que plusieurs comptes Google sont ouverts. Copiez vos notes, puis n’utilisez qu’un seul compte ou une fenêtre privée.",
  authorization:
    "Google redemande votre autorisation. Copiez vos notes, fermez le formulaire et rouvrez-le depuis le menu. Si cela ne suffit pas, n’utilisez qu’un seul compte Google ou une fenêtre privée.",
  busy: "Trop de personnes enregistrent en ce moment. Attendez quelques secondes, puis réessayez : rien n’est perdu.",
  lost: "La feuille n’a pas répondu. Réessayez : rien n’est jamais enregistré deux fois.",
  offline: "La connexion a échoué. Vérifiez que vous êtes en ligne, puis réessayez.",
  unexpected: "Un problème est survenu, et vous n’y êtes pour rien. Réessayez ; s’il revient, fermez puis rouvrez le formulaire.",
};
