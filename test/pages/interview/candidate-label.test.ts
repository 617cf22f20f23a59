import { expect, it } from "vitest";
import { candidateLabel, candidateLabels } from "../../../src/pages/interview/candidate-label.ts";

it("calls candidates by name, with the code where two share a name, by the code alone where there is no name", () => {
  const labels = candidateLabels([
    { id: "C-001", name: "Ana" },
    { id: "C-002", name: "Ben" },
    { id: "C-003", name: " Ana " },
    { id: "C-004", name: "  " },
  ]);
  expect(labels.map(({ label }) => label)).toEqual(["Ana (C-001)", "Ben", "Ana (C-003)", "C-004"]);
});

it("falls back on the code for somebody the form does not list", () => {
  expect(candidateLabel([{ id: "C-001", name: "Ana" }], "C-009")).toBe("C-009");
});
