import { describe, expect, it } from "vitest";
import { applicants, openFilled, wordsOf } from "./decided.ts";
import { answering, copyOf, errorCells, sheetNames, shown } from "./kit.ts";

describe.each(["en_US", "fr_FR"])("erasing somebody after a decision, in %s", (locale) => {
  const { sheets, decision } = wordsOf(locale);
  const record = decision.recordName(1);
  const decided = () => {
    const workbook = openFilled(locale);
    answering(workbook, "YES", "OK").run("recordDecision");
    workbook.run("writeDecisionMemo");
    for (const code of ["C-001", "C-002"]) answering(workbook, code, "OK").run("showCandidatePage");
    answering(workbook, "C-001", "OK").run("exportCandidate");
    answering(workbook, "C-002", "OK").run("writeTextsToSend");
    return workbook;
  };

  it("keeps the record with the code in the place of the name, and takes the person's own sheets away", () => {
    const start = decided();
    for (const [place, name] of applicants.entries()) {
      const code = `C-00${place + 1}`;
      const others = applicants.filter((each) => each !== name);
      const workbook = copyOf(start);
      const [before, tabs] = [shown(workbook, record), sheetNames(workbook) as string[]];
      answering(workbook, code, "YES").run("eraseCandidateData");
      const after = shown(workbook, record);
      expect(after, name).toHaveLength(before.length);
      expect(JSON.stringify(after)).toContain(code);
      // Somebody whose name holds this one as a part is still called by the whole.
      const text = JSON.stringify(copyOf(workbook).workbook.save());
      const left = others.reduce((rest, other) => rest.replaceAll(other, ""), text.replaceAll('\\"', '"'));
      expect(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, "u").test(left), name).toBe(false);
      for (const other of others) expect(JSON.stringify(after)).toContain(JSON.stringify(other).slice(1, -1));
      const gone = tabs.filter((tab) => !(sheetNames(workbook) as string[]).includes(tab));
      expect(gone.length, String(gone)).toBe([2, 2, 0][place]);
      expect(errorCells(workbook)).toEqual([]);
      expect(sheetNames(workbook)).toContain(sheets.decision.name);
    }
  });
});
