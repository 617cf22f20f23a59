import { expect, it } from "vitest";
import { act, setUp } from "./kit.ts";

it("one rating starts at most five calls of the kit's functions, each once: none waits for another", () => {
  const workbook = setUp({ samples: true });
  const read = () => act(workbook, "ss.getSheets().forEach((each) => each.getDataRange().getValues());");
  read();
  const { cellFunction } = workbook.workbook;
  const calls: string[] = [];
  workbook.workbook.cellFunction = (name, args, caller) => {
    calls.push(name);
    return cellFunction?.(name, args, caller);
  };
  act(workbook, 'sheet("Interviews").getRange("K2").setValue(1);');
  read();
  expect(new Set(calls)).toEqual(new Set(["SMM_STANDINGS", "SMM_HEADLINE", "SMM_SCOREBOARD", "SMM_PROFILES"]));
  expect(calls.length).toBeLessThanOrEqual(5);
  expect(new Set(calls).size).toBe(calls.length);
});
