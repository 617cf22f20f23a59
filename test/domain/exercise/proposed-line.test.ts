import { expect, it } from "vitest";
import { contentFor } from "../../../src/content/content-for.ts";
import { languages } from "../../../src/content/language.ts";
import { looksLikePercentages } from "../../../src/domain/budget/percentages.ts";
import { proposedLine } from "../../../src/domain/exercise/proposed-line.ts";

const words = languages.map((language) => contentFor(language).sheets.exercise.categoryWords);

it.each([
  ["Content creation", "creative"],
  ["Social advertising", "ads"],
  ["Social engagement", "time"],
  ["Software/tools", "tools"],
  ["Promotions/contests", "ads"],
  ["Influencers", "ads"],
  ["Scheduler (Buffer)", "tools"],
  ["Moderator, 3 evenings", "time"],
  ["Freelance designer", "people"],
  ["UTM links and a dashboard", "tracking"],
  ["Publicité Meta", "ads"],
  ["Création de contenus", "creative"],
  ["Logiciel de montage", "tools"],
  ["Formation", "training"],
  ["Tableau de bord", "tracking"],
  ["Rockets", undefined],
  ["", undefined],
])("proposes for %s the category %s", (item, line) => {
  expect(proposedLine([item], words)).toBe(line);
});

it("asks the item before the purpose", () => {
  expect(proposedLine(["", "Canva", "to make ads"], words)).toBe("tools");
  expect(proposedLine(["", "Meta", "paid reach"], words)).toBe("ads");
});

it("takes amounts for percentages when they add up to the whole and the budget is far from it", () => {
  expect([looksLikePercentages(1, 650), looksLikePercentages(99.9, 650), looksLikePercentages(100, 650)]).toEqual([true, true, true]);
  expect([looksLikePercentages(100, 120), looksLikePercentages(325, 650), looksLikePercentages(0, 650)]).toEqual([false, false, false]);
});
