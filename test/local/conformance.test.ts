import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { compareConformance, conformanceHere, differences, readConformance } from "../../local/cli/conformance.ts";
import { script } from "./script.ts";

// Google takes its time; the host need not.
vi.mock("../../local/services/base/sleep.ts", () => ({ sleep: () => undefined }));

const folder = fileURLToPath(new URL("../../conformance", import.meta.url));
const files = { "Code.gs": readFileSync(join(folder, "Code.gs"), "utf8") };

describe("the conformance program in the host", () => {
  let here: ReturnType<typeof conformanceHere>;
  beforeAll(() => {
    here = conformanceHere(folder);
  });

  it("answers every question, and none with what the host does not emulate", () => {
    const text = JSON.stringify(here.results);
    expect(Object.keys(here.results).length).toBeGreaterThan(20);
    expect(Object.entries(here.results).filter(([, answer]) => typeof answer === "string" && answer.startsWith("throws"))).toEqual([]);
    expect(text).not.toMatch(/not emulated|local host failed/);
  });

  it("answers as this page says: dead names refused, rules that end, cells that load for ever", () => {
    expect(here.results).toMatchObject({
      deadNames: { listed: false, seen: ["=SUM(NAME)", "#REF!", null] },
      rulesBelow: { filter: "A1:B5", validation: "2 to 5", format: ["B2:B5"] },
      rulesAboveLast: { filter: "A1:B7", validation: "2 to 7", format: ["B2:B7"] },
      volatileArguments: [
        ["Loading...", "TRUE"],
        ["Loading...", "10"],
        ["", "caught"],
        ["", "Loading..."],
      ],
    });
  });

  it("gives the same answers twice", () => {
    expect(differences(here.results, conformanceHere(folder).results)).toEqual([]);
  });
});

it("the conformance program leaves nothing but what it was asked into", () => {
  const { run, evaluate, ui } = script(files);
  const state = `const ss = SpreadsheetApp.getActive(); return [ss.getSheets().map((sheet) => sheet.getName()), ss.getNamedRanges().length,
    ss.getSpreadsheetLocale(), PropertiesService.getDocumentProperties().getKeys(), ss.getDeveloperMetadata().length];`;
  const before = evaluate(state);
  run("showConformance");
  expect(evaluate(state)).toEqual(before);
  const [dialog] = ui.dialogs;
  expect(dialog?.html).toContain('"program": "conformance/1"');
  expect(dialog?.html).toContain("<textarea");
});

describe("comparing with Google", () => {
  const written = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const place = mkdtempSync(join(tmpdir(), "conformance-"));
  const live = join(place, "live.json");
  afterEach(() => written.mockClear());

  it("nothing differs where Google answers like the host; what depends on time or on a browser does not count", () => {
    const here = conformanceHere(folder);
    writeFileSync(
      live,
      JSON.stringify({ ...here, results: { ...here.results, loadingCells: "slow", pageComments: { template: "broken" } } }),
    );
    expect(compareConformance(live, folder)).toBe(0);
    expect(written.mock.calls.join("")).toContain("0 answers differ.");
  });

  it("each answer that differs is listed with both", () => {
    const here = conformanceHere(folder);
    writeFileSync(live, JSON.stringify({ ...here, results: { ...here.results, locks: [true, true, false, false] } }));
    expect(compareConformance(live, folder)).toBe(1);
    expect(written.mock.calls.join("")).toContain("locks.2\n  Google: false\n  host:   true\n");
    rmSync(place, { recursive: true });
  });

  it("a file that is something else is refused in one sentence", () => {
    expect(() => readConformance(join(folder, "appsscript.json"))).toThrow("is not the text that conformance/Code.gs shows.");
    expect(() => readConformance("no-such.json")).toThrow("no-such.json cannot be read");
  });
});
