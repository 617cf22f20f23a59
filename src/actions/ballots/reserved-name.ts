import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { type ExerciseKind, exerciseKinds } from "../../domain/exercise/marked-part.ts";
import { isSource } from "../../domain/exercise/source-name.ts";

/** What an exercise is called as a source of ratings, in every language of the kit. */
export const sourcesOf = (kind: ExerciseKind): readonly string[] =>
  languages.map((language) => contentFor(language).messages.marking.sources[kind]);

const sources = exerciseKinds.flatMap(sourcesOf);

/** Whether a name stands for a source of ratings that is no person, in any language of the kit: nobody hands in under it. */
export const isReservedName = (name: string): boolean => sources.some((source) => isSource(name, source));
