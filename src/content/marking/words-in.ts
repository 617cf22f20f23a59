import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { MarkingWords } from "./marking-words.ts";

const words: Readonly<Record<Language, MarkingWords>> = { en, fr };

/** The words of the marking dialog in this language. */
export const markingWordsIn = (language: Language): MarkingWords => words[language];
