import type { ScoreboardText } from "../scoreboard-text.ts";

export const scoreboard: ScoreboardText = {
  name: "Scoreboard",
  columns: {},
  title: "Where we stand",
  help: "Everything here follows the ratings by itself. It helps you decide; a person decides, and writes down the reason.",
  profiles: "Side by side",
  profilesHelp:
    "Choose whom to see in the yellow cells. While they are all blank, you see the first ten. Brown is low, grey is the middle, teal is high.",
  profilesLabel: "Your choice",
  profilesRule: "Choose from the list. Where two people share a name, type the code instead.",
};
