/** The languages of the kit. */
export type Language = "en" | "fr";

export const languages = ["en", "fr"] as const satisfies readonly Language[];

/** The kit's language for somebody who uses Sheets in this locale. @example languageOf("fr_CA") → "fr" */
export const languageOf = (locale: string): Language => (/^fr\b|^fr_/i.test(locale) ? "fr" : "en");
