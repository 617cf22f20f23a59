import type { Content } from "./content.ts";
import { en } from "./en/en.ts";
import { fr } from "./fr/fr.ts";
import type { Language } from "./language.ts";

const contents: Readonly<Record<Language, Content>> = { en, fr };

/** Everything the add-on says in this language. */
export const contentFor = (language: Language): Content => contents[language];
