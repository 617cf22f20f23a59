import { contentFor } from "./content-for.ts";
import { languages } from "./language.ts";

/** The headings of what is read of a rubric, in every language, but the one that a criterion could be called. */
export const rubricHeadings = (): ReadonlySet<string> =>
  new Set(
    languages.flatMap((language) => {
      const { id, weight, inForce, minimumInForce } = contentFor(language).sheets.rubric.columns;
      return [id, weight, inForce, minimumInForce];
    }),
  );
