import type { Content } from "../../content/content.ts";
import { compareWords, exampleWords, handOutWords, planWords, sampleHandOutWords } from "../../sheets/exercise/translated-exercise.ts";
import { freeName } from "../../sheets/free-name.ts";
import type { KitState } from "../../sheets/kit.ts";
import { type Part, parts } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { PLACEHOLDER_NAMES, templateOf } from "../../sheets/template-of.ts";
import { type Dictionary, dictionaryOf } from "../../sheets/translation/dictionary.ts";
import { writtenWords } from "../../sheets/written-words.ts";
import { presentPlans } from "../exercise/plan-sheets.ts";

/** A sheet that speaks the kit's language. */
export interface SpeakingSheet {
  readonly sheet: Sheet;
  readonly part?: Part;
  /** Its usual name in a language; absent where the name is no word. */
  readonly usual?: (content: Content) => string;
  dictionary(from: Content, to: Content): Dictionary;
}

/** All sheets whose words are the kit's: its parts, exercises, the example, the comparison and hand-outs. */
export function speakingSheets(state: KitState, sheets: readonly Sheet[], languages: readonly Content[]): readonly SpeakingSheet[] {
  const ids = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet]));
  const byId = (id: number | null | undefined): readonly Sheet[] => {
    const sheet = typeof id === "number" ? ids.get(id) : undefined;
    return sheet ? [sheet] : [];
  };
  const named = sheets.map((sheet) => ({ sheet, name: sheet.getName() }));
  const handOutsOf = (usual: (content: Content) => string) =>
    named.filter(({ name }) => languages.some((content) => isHandOut(name, usual(content)))).map(({ sheet }) => sheet);
  const planHandOut = ({ sheets: { exercise } }: Content): string => exercise.handOut.name;
  const sampleHandOut = ({ sheets: { workSamples } }: Content): string => workSamples.handOut.name;
  return [
    ...parts.flatMap((part): SpeakingSheet[] => {
      const [sheet] = state.sheets[part]?.built ? byId(state.sheets[part]?.id) : [];
      if (!sheet) return [];
      const usual = (content: Content) => content.sheets[part].name;
      const words = (content: Content) => templateOf(part, content, PLACEHOLDER_NAMES);
      const dictionary = (from: Content, to: Content) =>
        dictionaryOf(words(from), words(to), [writtenWords(part, from), writtenWords(part, to)]);
      return [{ sheet, part, usual, dictionary }];
    }),
    ...presentPlans(state, sheets).map(({ sheet, code }) => ({
      sheet,
      dictionary: (from: Content, to: Content) => dictionaryOf(planWords(from, code), planWords(to, code)),
    })),
    ...byId(state.example).map((sheet) => ({
      sheet,
      usual: ({ sheets: { exercise } }: Content) => exercise.example.name,
      dictionary: (from: Content, to: Content) => dictionaryOf(exampleWords(from), exampleWords(to)),
    })),
    ...byId(state.comparison).map((sheet) => ({
      sheet,
      usual: ({ sheets: { exercise } }: Content) => exercise.compare.name,
      dictionary: (from: Content, to: Content) => dictionaryOf(compareWords(from), compareWords(to)),
    })),
    ...handOutsOf(planHandOut).map((sheet) => ({
      sheet,
      usual: (content: Content) => [planHandOut(content), ...codeIn(sheet)].join(" "),
      dictionary: (from: Content, to: Content) => dictionaryOf(handOutWords(from), handOutWords(to)),
    })),
    ...handOutsOf(sampleHandOut).map((sheet) => ({
      sheet,
      usual: (content: Content) => [sampleHandOut(content), ...codeIn(sheet)].join(" "),
      dictionary: (from: Content, to: Content) => dictionaryOf(sampleHandOutWords(from), sampleHandOutWords(to)),
    })),
  ];
}

/** A hand-out may be one candidate's, with the code behind its name. */
const isHandOut = (name: string, usual: string): boolean => numberAfter(name.replace(CODE, ""), usual) !== undefined;
const CODE = / C-\d+(?= |$)/;
const codeIn = (sheet: Sheet): readonly string[] => CODE.exec(sheet.getName())?.map((code) => code.trim()) ?? [];

/**
 * What follows the usual name: nothing, or the number of a sheet that could not have it.
 *
 * @example numberAfter("Rubric 2", "Rubric") → " 2"
 */
function numberAfter(name: string, usual: string): string | undefined {
  if (!name.startsWith(usual)) return undefined;
  const rest = name.slice(usual.length);
  return /^( \d+)?$/.test(rest) ? rest : undefined;
}

/** Gives a sheet its usual name in the new language, unless somebody has given it another. */
export function renameSheet(
  sheet: Sheet,
  usual: (content: Content) => string,
  to: Content,
  others: readonly Content[],
  taken: Set<string>,
): void {
  const name = sheet.getName();
  const number = others.map((other) => numberAfter(name, usual(other))).find((each) => each !== undefined);
  if (number === undefined) return;
  const wanted = usual(to) + number;
  if (wanted !== name) sheet.setName(freeName(taken.has(wanted.toLowerCase()) ? usual(to) : wanted, taken));
}
