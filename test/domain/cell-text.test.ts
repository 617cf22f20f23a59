import { describe, expect, it } from "vitest";
import { cellText } from "../../src/domain/cell-text.ts";

describe("text that a user typed", () => {
  it.each(['=HYPERLINK("x")', "+1", "-1", "@x", "\tx", "\n=1", "1/2", "March 3", "$5", "€5", "true", "FAUX", "'quoted", " =1"])(
    "%j is marked, so that it stays text",
    (typed) => expect(cellText(typed)).toBe(`'${typed}`),
  );

  it.each(["", "Maya Lind", "Inès, très bien !", "Truely"])("%j needs no mark", (typed) => expect(cellText(typed)).toBe(typed));
});
