import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { textUnlessError } from "../../domain/cell-value.ts";
import { type SamplePart, samplePartNames } from "../../domain/exercise/marked-part.ts";
import type { WorkSample } from "../../domain/exercise/work-sample.ts";
import { nameKey } from "../../domain/name-key.ts";

/** A work sample as it stands on a sheet that came back. */
export interface FoundSample {
  /** "" where none stands on it. */
  readonly code: string;
  readonly work: WorkSample;
}

type Cells = readonly (readonly unknown[])[];
type HandOut = Content["sheets"]["workSamples"]["handOut"];

const handOuts = (): readonly HandOut[] => languages.map((language) => contentFor(language).sheets.workSamples.handOut);
const keysOf = (labels: readonly string[]): ReadonlySet<string> => new Set(labels.map(nameKey));

/**
 * Finds a work sample among the cells of a sheet, by its labels in any language of the kit: it may have been moved, or be just the values that
 * somebody pasted. An answer stands beside its label, or goes on in the rows below it.
 *
 * @returns undefined where the labels of the post and the reply are not both there
 */
export function findSample(cells: Cells): FoundSample | undefined {
  const texts = cells.map((row) => row.map(textUnlessError));
  const own = keysOf(
    handOuts().flatMap(({ tasks, code }) => [code, ...Object.values(tasks).flatMap(({ title, answer }) => [title, answer])]),
  );
  const after = (labels: readonly string[], goesOn: boolean): string | undefined => {
    const keys = keysOf(labels);
    const row = texts.findIndex((line) => line.some((cell) => keys.has(nameKey(cell))));
    const place = texts[row]?.findIndex((cell) => keys.has(nameKey(cell))) ?? -1;
    if (place < 0) return undefined;
    const beside = (line: readonly string[]): string =>
      line
        .slice(place + 1)
        .filter(Boolean)
        .join(" ");
    const rest = texts.slice(row + 1);
    const end = rest.findIndex((line) => line.some((cell) => own.has(nameKey(cell))));
    const below = goesOn ? rest.slice(0, end < 0 ? rest.length : end) : [];
    // What is typed below the label itself belongs to the answer too.
    const lines = [beside(texts[row] ?? []), ...below.map((line) => [line[place] ?? "", beside(line)].filter(Boolean).join(" "))];
    return lines.join("\n").trim();
  };
  const answers = (part: SamplePart): string | undefined =>
    after(
      handOuts().map(({ tasks }) => tasks[part].answer),
      true,
    );
  const [post, picture, reply] = samplePartNames.map(answers);
  if (post === undefined || reply === undefined) return undefined;
  const code = after(
    handOuts().map((each) => each.code),
    false,
  );
  return { code: code ?? "", work: { post, picture: picture ?? "", reply } };
}
