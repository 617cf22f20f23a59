import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../../src/content/content-for.ts";
import { languages } from "../../../src/content/language.ts";
import { checkPosting } from "../../../src/domain/posting-check/check-posting.ts";
import { postingIds } from "../../../src/domain/posting-check/posting-wordings.ts";

const read = (language: string): [finding: string, text: string][] =>
  readFileSync(new URL(`../../../data/questions/postings-${language}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split("\t") as [string, string]);

describe.each(["english", "french"])("sentences of a job post, %s", (language) => {
  const sentences = read(language);

  it("name every finding", () => {
    expect(new Set(sentences.map(([finding]) => finding))).toEqual(new Set([...postingIds, "lawful"]));
  });

  it.each(sentences)("%s: %s", (finding, text) => {
    const ids = checkPosting(text).map(({ id }) => id);
    if (finding === "lawful") expect(ids).toEqual([]);
    else expect(ids).toContain(finding);
  });
});

it("a wording is named as it stands in the text, each kind once, in the order of the text", () => {
  expect(checkPosting("Join our young and dynamic team as a digital native; recent graduates only.\nNative English speaker.")).toEqual([
    { id: "young-team", wording: "young and dynamic team" },
    { id: "digital-native", wording: "digital native" },
    { id: "recent-graduate", wording: "recent graduates" },
    { id: "native-speaker", wording: "Native English speaker" },
  ]);
  expect(checkPosting("Équipe jeune et dynamique, véhiculé.\nUne équipe jeune.").map(({ wording }) => wording)).toEqual([
    "Équipe jeune et dynamique",
    "véhiculé",
  ]);
});

it.each(languages)("no alternative that the kit offers is a finding itself, %s", (language) => {
  const { findings } = contentFor(language).postingCheck;
  for (const [id, { instead }] of Object.entries(findings)) expect(checkPosting(instead), id).toEqual([]);
});

it("a long text is read in no time", () => {
  const start = performance.now();
  checkPosting("young and dynamic and young and ".repeat(2000));
  checkPosting("une équipe jeune et très jeune et ".repeat(2000));
  expect(performance.now() - start).toBeLessThan(2000);
});
