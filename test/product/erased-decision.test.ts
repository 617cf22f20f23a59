import { describe, expect, it } from "vitest";
import type { Script } from "../local/script.ts";
import { ana, answer, ben, openFilled, wordsOf } from "./decided.ts";
import { answering, copyOf, errorCells, said, sheetNames, shown } from "./kit.ts";

const { sheets, messages, decision: text, letters } = wordsOf("en_US");
const record = text.recordName(1);

/** A decision with everything that is written about it, and then the one of this code is erased. */
function erased(code: string): Script {
  const workbook = openFilled("en_US", { references: `Her old boss says Ana Silva (C-001) is calmer than ${ben}` });
  answering(workbook, "YES", "OK").run("recordDecision");
  workbook.run("writeDecisionMemo");
  for (const each of ["C-001", "C-002"]) {
    answering(workbook, each, "OK").run("showCandidatePage");
    answering(workbook, each, "OK").run("exportCandidate");
  }
  answering(workbook, code, "OK").run("writeTextsToSend");
  answering(workbook, code, "YES", "OK").run("eraseCandidateData");
  return workbook;
}

const everySheet = (workbook: Script): string => JSON.stringify((sheetNames(workbook) as string[]).map((name) => shown(workbook, name)));

describe("after a decision", () => {
  it("a candidate who was not chosen can be erased: the record keeps the code, the others' pages lose the name", () => {
    const workbook = erased("C-001");
    expect(JSON.stringify(copyOf(workbook).workbook.save())).not.toContain("Silva");
    const names = sheetNames(workbook) as string[];
    // What was written about a person stays only in the record and its memo, under the code.
    const others = names.filter((name) => name !== record && name !== text.memo.sheet);
    expect(JSON.stringify(others.map((name) => shown(workbook, name)))).not.toMatch(
      /Less at home with figures|One campaign with its costs/,
    );
    for (const gone of ["Page C-001", "Export C-001", letters.sheet]) expect(names).not.toContain(gone);
    const rows = shown(workbook, record);
    expect(rows.find((row) => row[0] === text.labels.whom)?.[1]).toBe(ben);
    expect(rows.flat().some((cell) => String(cell).includes("C-001"))).toBe(true);
    expect(errorCells(workbook)).toEqual([]);
    // What comes next works, and says what is there now.
    workbook.run("writeDecisionMemo");
    expect(everySheet(workbook)).not.toContain("Silva");
    answering(workbook, "YES", "OK").run("recordDecision");
    expect(shown(workbook, text.recordName(2)).find((row) => row[0] === text.labels.applied)?.[1]).toBe(
      text.applied([ben, "Ana (C-003)"], 0),
    );
  });

  it("even the one chosen can be erased: the record shows the code, and a new decision asks again whom", () => {
    const workbook = erased("C-002");
    expect(JSON.stringify(copyOf(workbook).workbook.save())).not.toMatch(/Roe|O'Neil/);
    const chosen = String(shown(workbook, record).find((row) => row[0] === text.labels.whom)?.[1]);
    expect(chosen).toBe("C-002");
    workbook.run("writeDecisionMemo");
    expect(shown(workbook, text.memo.sheet).find((row) => row[0] === text.memo.items.decision)?.[1]).toContain(text.chosen(chosen));
    answer(workbook, { whom: ana, whyNotFirst: "" });
    answering(workbook, "YES", "OK").run("recordDecision");
    expect(said(workbook)).not.toBe(messages.unexpected);
    expect(sheetNames(workbook)).toContain(sheets.decision.name);
  });
});
