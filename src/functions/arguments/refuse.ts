import type { ArgumentErrors } from "../../content/argument-errors.ts";
import { cellWords } from "../../content/cell-words.ts";
import type { Language } from "../../content/language.ts";
import { InputError } from "../../domain/input-error.ts";

type Facts<Kind extends keyof ArgumentErrors> = Parameters<ArgumentErrors[Kind]> extends [string, ...infer Rest] ? Rest : never;

/**
 * The error that says why a function cannot work with an argument.
 *
 * @example throw refuse("weight", 2, "a lot")
 */
export type Refuse = <Kind extends keyof ArgumentErrors>(kind: Kind, ...facts: Facts<Kind>) => InputError;

/** The errors of one function, which name it. @param language asked for only when something is wrong */
export const refusalsOf =
  (functionName: string, language: () => Language): Refuse =>
  (kind, ...facts) => {
    const say = cellWords(language()).argumentErrors[kind] as (name: string, ...facts: readonly unknown[]) => string;
    return new InputError(say(functionName, ...facts));
  };
