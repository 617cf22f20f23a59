import { expect, test } from "vitest";
import { reconnect } from "../../src/sheets/reconnect.ts";

test("a mean whose log was deleted points at the new log", () => {
  const broken = "=IFERROR(SUMIF(#REF!,CONCAT(B1:B,1),#REF!)/COUNTIF(#REF!,CONCAT(B1:B,1)),0)";
  expect(reconnect(broken, "Tom's log")).toBe(
    "=IFERROR(SUMIF('Tom''s log'!P1:P,CONCAT(B1:B,1),'Tom''s log'!T1:T)/COUNTIF('Tom''s log'!P1:P,CONCAT(B1:B,1)),0)",
  );
});

test("any other formula is left alone", () => {
  expect(reconnect("=SUM(#REF!)", "Log")).toBeUndefined();
  expect(reconnect("=A1+B1", "Log")).toBeUndefined();
});
