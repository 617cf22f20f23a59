import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** What the search asks of the machine; a test gives its own answers. */
export interface Machine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** The text of /etc/os-release, "" where there is none. */
  readonly release: string;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps the browser it downloads, whether or not it is there. */
  readonly playwrightPath: () => string;
  readonly run: (command: string, parameters: readonly string[]) => void;
}

const COMMANDS = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"],
  ...["chrome", "msedge"],
];

const MAC_APPS = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PROGRAMS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every place where a browser is usually installed, in order of preference. */
const usualPlaces = ({ platform, environment }: Machine): string[] => {
  const ending = platform === "win32" ? ".exe" : "";
  const folders = (environment.PATH ?? environment.Path ?? "").split(platform === "win32" ? ";" : delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  if (platform === "darwin") {
    const homes = ["/Applications", `${environment.HOME ?? ""}/Applications`];
    return [...homes.flatMap((home) => MAC_APPS.map((app) => `${home}/${app}`)), ...onPath];
  }
  if (platform === "win32") {
    const homes = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    return [...homes.flatMap((home) => WINDOWS_PROGRAMS.map((program) => `${home}\\${program}`)), ...onPath];
  }
  return [...onPath, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
};

const isDebian = ({ platform, release }: Machine): boolean => platform === "linux" && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);

/**
 * The path of a Chromium-based browser: CHROME_PATH, else an installed Chromium, Chrome or Edge, else Playwright's own. On Debian and
 * Ubuntu a root user gets Chromium installed; anybody else gets one line that says what to install.
 */
export const findBrowser = (machine: Machine): string => {
  const chosen = machine.environment.CHROME_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, where there is no browser; correct it or unset it.`);
  }
  const search = (): string | undefined => [...usualPlaces(machine), machine.playwrightPath()].find((path) => path && machine.exists(path));
  const found = search();
  if (found) return found;
  if (machine.isRoot && isDebian(machine)) {
    machine.run("apt-get", ["update"]);
    machine.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    const installed = search();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need a browser: install Chromium, Chrome or Edge, or run "npx playwright-core install chromium", or set CHROME_PATH.',
  );
};

/** The machine the tests run on. */
const thisMachine = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  release: existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "",
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
  run: (command, parameters) => {
    execFileSync(command, parameters, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  },
});

/** Finds the browser of this machine and installs one where it may; called once before the browser tests. */
export const findInstalledBrowser = (): string => findBrowser(thisMachine());

/** Starts a browser that shows no window and asks nothing of the network by itself; the caller closes it. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findInstalledBrowser(),
    headless: true,
    args: [
      // Chromium's sandbox refuses to start under root, as in containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...[
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    ],
  });
