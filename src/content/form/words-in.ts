import { en } from "./en.ts";
import type { FormWords } from "./form-words.ts";
import { fr } from "./fr.ts";

const WORDS = { en, fr } satisfies Record<string, FormWords>;

/** The words of the form in a language. */
export const wordsIn = (language: keyof typeof WORDS): FormWords => WORDS[language];
