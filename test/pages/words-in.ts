import { words as interviewEn } from "../../src/content/en/pages/interview.ts";
import { words as markingEn } from "../../src/content/en/pages/marking.ts";
import { words as interviewFr } from "../../src/content/fr/pages/interview.ts";
import { words as markingFr } from "../../src/content/fr/pages/marking.ts";
import type { InterviewWords } from "../../src/content/interview-words.ts";
import type { Language } from "../../src/content/language.ts";
import type { MarkingWords } from "../../src/content/marking-words.ts";

const interview: Readonly<Record<Language, InterviewWords>> = { en: interviewEn, fr: interviewFr };
const marking: Readonly<Record<Language, MarkingWords>> = { en: markingEn, fr: markingFr };

/** The words of the interview form in a language. */
export const wordsIn = (language: Language): InterviewWords => interview[language];

/** The words of the marking dialog in a language. */
export const markingWordsIn = (language: Language): MarkingWords => marking[language];
