/**
 * The languages of the kit, the first one for everybody else: what each calls itself, which the menu shows, and what it is called in the names of
 * our functions. A language is a folder beside this file, a line here, a line in content-for.ts and a function `switchTo…` in main.ts.
 */
const known = {
  en: { ownName: "English", englishName: "English" },
  fr: { ownName: "Français", englishName: "French" },
} as const;

export type Language = keyof typeof known;

export const languages = Object.keys(known) as [Language, ...Language[]];

/** What a language calls itself. @example ownName("fr") → "Français" */
export const ownName = (language: Language): string => known[language].ownName;

/** The public function that puts the kit into a language. @example switcherOf("fr") → "switchToFrench" */
export const switcherOf = (language: Language): string => `switchTo${known[language].englishName}`;

/** The kit's language for somebody who uses Sheets in this locale. @example languageOf("fr_CA") → "fr"; languageOf("de") → "en" */
export const languageOf = (locale: string): Language => {
  const wanted = locale.toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === wanted) ?? languages[0];
};
