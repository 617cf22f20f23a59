/** The languages of the kit. */
export type Language = "en" | "fr";

export const languages: readonly Language[] = ["en", "fr"];

/** The kit's language for somebody who uses Sheets in this locale. @example languageOf("fr_CA") → "fr" */
export const languageOf = (locale: string): Language => (/^fr\b|^fr_/i.test(locale) ? "fr" : "en");
