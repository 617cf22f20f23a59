import { describe, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf, languages } from "../../src/content/language.ts";
import { givenCriterionIds } from "../../src/domain/criterion.ts";
import { bankQuestionIds } from "../../src/domain/interview-plan.ts";
import { countedColumns, interviewColumns } from "../../src/sheets/schema.ts";
import { sentences } from "./sentence-samples.ts";

/** Every text in a content, with the way to it; sentences with blanks are filled with sample words. */
function texts(value: unknown, way = ""): [string, string][] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value === "function") return samplesFor(way)?.flatMap((args) => texts(value(...args), way)) ?? [[way, ""]];
  return Object.entries(value ?? {}).flatMap(([key, each]) => texts(each, `${way}.${key}`));
}

/** Sample words by the name of the sentence; where one name stands for two sentences, by the room it is in as well. */
const samplesFor = (way: string): readonly (readonly unknown[])[] | undefined => {
  const [room, name = ""] = way.split(".").slice(-2);
  return sentences[`${room}.${name}`] ?? sentences[name];
};

const keys = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]))
    : typeof value;

const bulletless = ({ questions, ...rest }: Content) => rest;

describe.each(languages)("the words in %s", (language) => {
  const content = contentFor(language);

  it("describe every criterion with a reason and five levels", () => {
    for (const id of givenCriterionIds) {
      const { name, why, anchors } = content.criteria[id];
      expect(
        [name, why, ...anchors].every((text) => text.length > 2),
        id,
      ).toBe(true);
      expect(new Set(anchors).size, id).toBe(5);
    }
    expect(new Set(givenCriterionIds.map((id) => content.criteria[id].name)).size).toBe(givenCriterionIds.length);
  });

  it("give every question something to listen for", () => {
    for (const id of bankQuestionIds) expect(content.questions[id].listenFor.length, id).toBeGreaterThan(0);
  });

  it("leave nothing empty", () => {
    for (const [way, text] of texts(content)) expect(text.trim(), way).not.toBe("");
  });

  it("head no two columns of a sheet alike, because columns are found by their headings", () => {
    for (const { columns } of Object.values(content.sheets)) {
      const headings = Object.values<string>(columns);
      expect(new Set(headings).size).toBe(headings.length);
    }
    expect(Object.keys(content.sheets.interviews.columns)).toEqual([...interviewColumns, ...countedColumns]);
  });
});

it("English and French say the same things", () => {
  expect(keys(bulletless(contentFor("fr")))).toEqual(keys(bulletless(contentFor("en"))));
});

it("French sets its signs with spaces that do not break", () => {
  for (const [way, text] of texts(contentFor("fr"))) {
    expect(text, way).not.toMatch(/[^\u00a0][:;?!»%]/);
    expect(text, way).not.toMatch(/«(?!\u00a0)|'/);
  }
});

it("French is chosen for those who use Sheets in French", () => {
  expect(["fr", "fr_FR", "fr-CA", "en_US", "de", "ja_JP", "fry"].map(languageOf)).toEqual(["fr", "fr", "fr", "en", "en", "en", "en"]);
});
