import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { openFilled, wordsOf } from "./decided.ts";
import { act, answering, copyOf } from "./kit.ts";

it.each(["en_US", "fr_FR"])("save %s", (locale) => {
  const { sheets, decision, letters } = wordsOf(locale);
  const w = openFilled(locale, { references: "Two former clients, both glad to have worked with him." });
  answering(w, "YES", "OK").run("recordDecision");
  w.run("writeDecisionMemo");
  answering(w, "C-002", "OK").run("showCandidatePage");
  answering(w, "C-001", "OK").run("exportCandidate");
  answering(w, "C-001", "OK").run("writeTextsToSend");
  const keep = [sheets.decision.name, decision.recordName(1), decision.memo.sheet, "Page C-002", "Export C-001", letters.sheet];
  const p = copyOf(w);
  act(p, `for (const each of ss.getSheets()) if (!${JSON.stringify(keep)}.includes(each.getName())) ss.deleteSheet(each);`);
  writeFileSync(`/tmp/hirea/${locale}.json`, JSON.stringify(p.workbook.save()));
});
