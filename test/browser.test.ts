import { expect, it } from "vitest";
import { findBrowser, type Machine } from "./browser.ts";

const debian = 'PRETTY_NAME="Debian"\nID=debian\n';
const advice = /^The browser tests need a browser: install Chromium, Chrome or Edge, or run "[^"]+", or set CHROME_PATH\.$/;

/** A machine with the given files and no way to install anything, unless the test says so. */
const machine = (files: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  platform: "linux",
  environment: { PATH: "/usr/local/bin:/usr/bin" },
  isRoot: false,
  release: "",
  exists: (path) => files.includes(path),
  playwrightPath: () => "/cache/playwright/chrome",
  run: (command) => {
    throw new Error(`${command} was run`);
  },
  ...rest,
});

it("CHROME_PATH wins over an installed browser", () => {
  expect(findBrowser(machine(["/my/chrome", "/usr/bin/chromium"], { environment: { PATH: "/usr/bin", CHROME_PATH: "/my/chrome" } }))).toBe(
    "/my/chrome",
  );
});

it("a CHROME_PATH that leads nowhere is an error, not a silent second choice", () => {
  const lost = machine(["/usr/bin/chromium"], { environment: { PATH: "/usr/bin", CHROME_PATH: "/my/chrome" } });
  expect(() => findBrowser(lost)).toThrow("CHROME_PATH names /my/chrome, where there is no browser; correct it or unset it.");
});

it.each([
  ["Chromium before Chrome on the PATH", ["/usr/bin/google-chrome", "/usr/bin/chromium"], {}, "/usr/bin/chromium"],
  ["Chrome", ["/usr/bin/google-chrome-stable"], {}, "/usr/bin/google-chrome-stable"],
  ["Edge", ["/usr/local/bin/microsoft-edge"], {}, "/usr/local/bin/microsoft-edge"],
  ["a snap that is not on the PATH", ["/snap/bin/chromium"], {}, "/snap/bin/chromium"],
  [
    "Chrome on a Mac",
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    { platform: "darwin" },
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "Edge on Windows",
    ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
    { platform: "win32", environment: { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" } },
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  ["an installed browser before Playwright's own", ["/cache/playwright/chrome", "/usr/bin/chromium"], {}, "/usr/bin/chromium"],
  ["Playwright's own last", ["/cache/playwright/chrome"], {}, "/cache/playwright/chrome"],
] satisfies [string, string[], Partial<Machine>, string][])("finds %s", (_what, files, rest, found) => {
  expect(findBrowser(machine(files, rest))).toBe(found);
});

it("root on Debian or Ubuntu gets the chromium package", () => {
  for (const release of [debian, 'ID=ubuntu\nID_LIKE="debian"\n', 'ID=mint\nID_LIKE="ubuntu debian"\n']) {
    const files: string[] = [];
    const commands: string[] = [];
    const run: Machine["run"] = (command, parameters) => {
      commands.push([command, ...parameters].join(" "));
      if (parameters.includes("chromium")) files.push("/usr/bin/chromium");
    };
    expect(findBrowser(machine(files, { isRoot: true, release, run }))).toBe("/usr/bin/chromium");
    expect(commands).toEqual(["apt-get update", "apt-get install -y --no-install-recommends chromium"]);
  }
});

it("nobody else gets anything installed, but one line that says what to install", () => {
  expect(() => findBrowser(machine([], { release: debian }))).toThrow(advice);
  expect(() => findBrowser(machine([], { isRoot: true, release: "ID=fedora\n" }))).toThrow(advice);
  expect(() => findBrowser(machine([], { platform: "darwin", isRoot: true }))).toThrow(advice);
});
