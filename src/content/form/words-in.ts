import type { Language } from "../language.ts";
import { en } from "./en.ts";
import type { FormWords } from "./form-words.ts";
import { fr } from "./fr.ts";

const WORDS: Readonly<Record<Language, FormWords>> = { en, fr };

/** The words of the form in a language. */
export const wordsIn = (language: Language): FormWords => WORDS[language];
