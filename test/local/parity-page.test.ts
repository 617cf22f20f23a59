import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evidences, parityCounts, parityPage, readParity } from "../../local/cli/parity-page.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const parity = readParity(new URL("../../local/parity/", import.meta.url));
const behaviours = parity.sections.flatMap((section) => section.behaviours);

describe("the page of what the host does and Google", () => {
  it("is made from the data: npm run parity", () => {
    expect(read("test/parity.md")).toBe(parityPage(parity));
  });

  it("says how each behaviour is known, in one of four ways", () => {
    expect(behaviours.filter(({ evidence }) => !evidences.includes(evidence))).toEqual([]);
  });

  it("is counted in the README", () => {
    expect(read("README.md")).toContain(parityCounts(parity));
  });

  it.each(behaviours)("$test has a test called $name", ({ test, name }) => {
    const folder = ["test/local", "test"].find((each) => existsSync(new URL(`../../${each}/${test}`, import.meta.url)));
    expect(read(`${folder}/${test}`)).toContain(name);
  });

  it("names questions that the conformance program asks", () => {
    const program = read("conformance/Code.gs");
    const asked = (question: string): boolean =>
      new RegExp(`^  ${question}\\(`, "m").test(program) || program.includes(`results.${question}`);
    expect(behaviours.filter(({ question }) => question !== undefined && !asked(question))).toEqual([]);
  });
});
