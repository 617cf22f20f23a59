import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { nameKey } from "../../domain/name-key.ts";

const sources = new Set(languages.map((language) => nameKey(contentFor(language).messages.exercise.source)));

/** Whether a name stands for a source of ratings that is no person, in any language of the kit: nobody hands in under it. */
export const isReservedName = (name: string): boolean => sources.has(nameKey(name));
