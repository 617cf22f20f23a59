import { expect, it } from "vitest";
import { reconnect } from "../../src/sheets/reconnect.ts";

const templates = [
  "=SUM(Hiring_weights)",
  `=IFERROR(SUMIF('Tom''s log'!P1:P;CONCAT(A1:A;"A1,B1|");'Tom''s log'!T1:T)/COUNTIF(Log!P1:P;CONCAT(A1:A;"A1,B1|"));0)`,
  `=IFERROR(SUMIF('Tom''s log'!P1:P;CONCAT(A1:A;"other");'Tom''s log'!T1:T)/COUNTIF(Log!P1:P;CONCAT(A1:A;"other"));0)`,
];

it("a formula whose log was deleted points at the new log, and keeps what the user moved", () => {
  const broken = `=IFERROR(SUMIF(#REF!, CONCAT(B2:B,"A1,B1|"),#REF)/countif(#REF!,CONCAT(B2:B,"A1,B1|")),0)`;
  expect(reconnect(broken, templates)).toBe(
    `=IFERROR(SUMIF('Tom''s log'!P1:P, CONCAT(B2:B,"A1,B1|"),'Tom''s log'!T1:T)/countif(Log!P1:P,CONCAT(B2:B,"A1,B1|")),0)`,
  );
});

it("any other formula is left alone", () => {
  expect(reconnect("=SUM(#REF!)", templates)).toBeUndefined();
  expect(reconnect('="#REF!"', templates)).toBeUndefined();
  expect(reconnect("=A1+B1", templates)).toBeUndefined();
  expect(reconnect("=SUM(Hiring_weights)", templates)).toBeUndefined();
});
