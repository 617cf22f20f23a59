import { setTranslationMethod } from "../engine/engine.ts";
import { engineFrench } from "./engine-french.ts";

let present = "en";

/** Puts the engine's own words into a language; it asks for each when it draws it. */
export function speakEngine(language: string): void {
  present = language;
}

// Before the first workbook is made: from then on the engine would take its own words for final.
setTranslationMethod((...[text]) => (present === "fr" ? (engineFrench[text] ?? text) : text));
