import type { LanguageMessages } from "../language-messages.ts";

export const language: LanguageMessages = {
  working: (sheet, sheets) => `Translating sheet ${sheet} of ${sheets}…`,
  done: "The kit now speaks English: sheets, menu and interview form. Texts that you wrote or changed stay as they are, and so do all names, notes and ratings.",
  postsKept: (sheets) =>
    `Somebody has edited ${sheets.map((sheet) => `“${sheet}”`).join(", ")}, so it keeps its language. For a job post in English, choose Role brief ▸ Write the job post.`,
  recordsKept: (sheets) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(", ")} ${sheets.length === 1 ? "stays" : "stay"} in the language in which it was recorded.`,
};
