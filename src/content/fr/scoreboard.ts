import type { ScoreboardText } from "../scoreboard-text.ts";

export const scoreboard: ScoreboardText = {
  name: "Tableau de bord",
  columns: {},
  title: "Où nous en sommes",
  help: "Tout ici suit les notes sans que vous ayez rien à faire. Le tableau aide à décider ; c’est une personne qui décide, et qui écrit pourquoi.",
  profiles: "Côte à côte",
  profilesHelp:
    "Choisissez qui voir dans les cellules jaunes. Tant qu’elles sont vides, ce sont les dix premiers. Brun pour faible, gris au milieu, bleu-vert pour élevé.",
  profilesLabel: "Votre choix",
  profilesRule: "Choisissez dans la liste. Si deux personnes portent le même nom, saisissez plutôt le code.",
};
