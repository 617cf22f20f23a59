import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/input-error.ts";
import { SMM_STANDINGS } from "../../src/functions/board.ts";
import { SMM_ALLOCATE, SMM_FORECAST, SMM_PLANSCORE } from "../../src/functions/budget.ts";
import {
  SMM_ADJUST,
  SMM_AGREEMENT,
  SMM_BEATS,
  SMM_FLIP,
  SMM_PBEST,
  SMM_RATERS,
  SMM_SCORE,
  SMM_SCORECARD,
  SMM_SEVERITY,
} from "../../src/functions/decisions.ts";

const spreadsheetIn = (locale: string): void => {
  Object.assign(globalThis, { SpreadsheetApp: { getActive: () => ({ getSpreadsheetLocale: () => locale }) } });
};
beforeEach(() => spreadsheetIn("fr_FR"));
afterEach(() => spreadsheetIn("en_US"));

const weights = [[50, 30, 20]];
const panel = [
  [3, 4.2],
  [2, 3.2],
  [4, 5.2],
];

describe("in a French spreadsheet", () => {
  it("a scorecard speaks French, with its headings", () => {
    const [headings, ana, bo] = SMM_SCORECARD(
      [
        [2, 4, "quatre"],
        [4, "", ""],
      ],
      weights,
      [[3, "", 2]],
      "",
      true,
    );
    expect(headings).toEqual(["Note", "Pourcentage", "Couverture", "Si le reste valait 1", "Si le reste valait 5", "Minimums"]);
    expect(ana?.[5]).toBe("NON ATTEINT\u00a0: critère 1; PAS ENCORE NOTÉ\u00a0: critère 3; 1 note est du texte et compte comme manquante");
    expect(bo?.[5]).toContain("trop peu d’observations\u00a0: 50\u00a0% du poids");
  });

  it("harsh and kind, agreement, ties and habits are told in French, with its decimal mark", () => {
    expect(SMM_SEVERITY(panel).map(([, , words]) => words)).toEqual([
      "sévère\u00a0: 0,45 point au-dessous du jury",
      "indulgent\u00a0: 0,45 point au-dessus du jury",
    ]);
    expect(SMM_AGREEMENT(panel)[0]?.slice(-1)).toEqual(["trop peu pour juger"]);
    expect(
      SMM_ADJUST([
        [2, 4.5],
        [3, 3],
      ])[0]?.[3],
    ).toBe("à discuter\u00a0: 2,5 points d’écart entre recruteurs");
    expect(SMM_PBEST([[4]])[0]?.[2]).toBe("rien à comparer\u00a0: un seul candidat est noté");
    expect(SMM_BEATS([["", 3, 2]], [[3, 4, 4]], weights)).toMatch(/^trop peu pour juger/);
    expect(SMM_FLIP([[5, 3, 2]], [[3, 4, 4]], [[5, 3, 2]])[0]?.[3]).toBe(
      "Le premier a 0,3 d’avance\u00a0; déplacer 7,5 points de poids de «\u00a0critère 1\u00a0» vers «\u00a0critère 3\u00a0» les mettrait à égalité.",
    );
    expect(SMM_RATERS([["", "", "", ""]])[0]?.[7]).toBe("pas encore de notes");
  });

  it("errors are told in French, and in the language of the argument where there is one", () => {
    const failures: readonly (readonly [() => unknown, string])[] = [
      [() => SMM_SCORE([[1, 2]], [[1, 2, 3]]), "SMM_SCORE a besoin d’autant de poids que de critères\u00a0: 2, et non 3."],
      [
        () => SMM_SCORE([[1, 7.5]], [[1, 1]]),
        "SMM_SCORE\u00a0: la note de la ligne 1, colonne 2 est 7,5\u00a0; donnez un nombre de 1 à 5, ou laissez la cellule vide pour «\u00a0non observé\u00a0».",
      ],
      [
        () => SMM_PBEST([[1, 2]], "many"),
        "SMM_PBEST\u00a0: l’erreur d’un entretien est «\u00a0many\u00a0»\u00a0; donnez un nombre de 0,01 à 100, ou rien pour 0,45.",
      ],
      [() => SMM_ALLOCATE("", 1, "", 2), "SMM_ALLOCATE\u00a0: le budget est vide\u00a0; donnez un montant d’au moins 0."],
      [
        () => SMM_PLANSCORE([[1, 2]], 650, "", "", "en"),
        "SMM_PLANSCORE needs the plan in one row or one column, with seven cells for ads, tools, training, creative, time, people, tracking; there are 2.",
      ],
      [() => SMM_FORECAST(5, "", [["a", "b", "c", "d"]], "", "en"), "SMM_FORECAST: spend 1 has no platform; name it or clear the spend."],
      [() => SMM_STANDINGS("", "", "", "", "", "", "de"), "SMM_STANDINGS\u00a0: la langue est «\u00a0de\u00a0»\u00a0; donnez en ou fr."],
    ];
    for (const [call, sentence] of failures) expect(call).toThrow(new InputError(sentence));
    spreadsheetIn("en_US");
    expect(() => SMM_PLANSCORE([[1, 2]], 650, "", "", "fr")).toThrow(/^SMM_PLANSCORE\u00a0: donnez le plan sur une seule ligne/);
  });
});

describe("a score that is blank, or leaves something out, says why", () => {
  beforeEach(() => spreadsheetIn("en_US"));
  it("in a second column, if it is wanted", () => {
    const ratings = [
      [4, "", ""],
      [4, "four", 3],
      [4, 4, 3],
      ["", "", ""],
      [4, "#N/A", "Loading..."],
    ];
    expect(SMM_SCORE(ratings, weights, "", true).map(([, why]) => why)).toEqual([
      "too little observed: 50 % of the weight",
      "1 rating is text and counts as missing",
      "",
      "",
      "too little observed: 50 % of the weight; 2 error cells counted as missing",
    ]);
    expect(SMM_SCORE(ratings, weights)).toEqual(SMM_SCORE(ratings, weights, "", true).map(([score]) => [score]));
  });

  it("in the scorecard, and in the other functions that read figures", () => {
    expect(SMM_SCORECARD([[4, "four", 3]], weights)[0]?.[5]).toBe("1 rating is text and counts as missing");
    expect(
      SMM_ADJUST([
        [4, "3 or 4"],
        [3, 4],
      ])[0]?.[3],
    ).toContain("1 cell is text and counts as missing");
    const log = [
      ["Candidate", "Interviewer", "Criterion", "Rating"],
      ["Ana", "Kim", "Copy", 4],
      ["Ana", "Lee", "Copy", "good"],
    ];
    expect(SMM_RATERS(log)[0]?.[7]).toBe("1 rating is text and counts as missing");
  });
});
