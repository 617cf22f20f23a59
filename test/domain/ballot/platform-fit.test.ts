import { describe, expect, it } from "vitest";
import { platformFits } from "../../../src/domain/ballot/platform-fit.ts";
import { platformLine, platformOfLine } from "../../../src/domain/ballot/platform-level.ts";

const line = (heard: string, changes: object = {}) => ({ ballot: "b1", replaces: "", candidate: "C-001", heard, ...changes });

describe("levels seen on platforms", () => {
  it("are written for people and read back, whatever the platform is called", () => {
    for (const platform of ["Instagram", "X: the new one", "Pinterest: 3/5", "平台"]) {
      expect(platformOfLine(platformLine({ platform, level: 3 }))).toEqual({ platform, level: 3 });
    }
    expect(platformOfLine("Leads: people who may buy")).toBeUndefined();
    expect(platformOfLine("Instagram: 6/5")).toBeUndefined();
  });

  it("come in the order of the brief, those it does not ask for last, each as the mean of the ballots that count", () => {
    const fits = platformFits(
      [line("TikTok: 2/5\nSomething heard\ninstagram: 5/5"), line("Instagram: 2/5", { ballot: "b2", candidate: "c-001" })],
      [{ name: "Instagram", level: 4 }],
    );
    expect(fits.get("c-001")).toEqual([
      { platform: "Instagram", seen: 3.5, wanted: 4 },
      { platform: "TikTok", seen: 2, wanted: null },
    ]);
  });

  it("do not count from a ballot that a later one replaces, nor without a candidate", () => {
    const fits = platformFits(
      [line("Instagram: 1/5"), line("Instagram: 4/5", { ballot: "b2", replaces: "b1" }), line("Instagram: 5/5", { candidate: "" })],
      [],
    );
    expect([...fits.values()]).toEqual([[{ platform: "Instagram", seen: 4, wanted: null }]]);
  });
});
