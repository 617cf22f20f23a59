import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { Ballot, InterviewForm } from "../../src/sidebar/api.ts";

const PAGE = pathToFileURL(fileURLToPath(new URL("../../dist/sidebar.html", import.meta.url))).href;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How the pretended server behaves; a test changes it while the page runs. */
export interface PretendedServer {
  readonly form: InterviewForm;
  /** Never answers. */
  readonly silent?: boolean;
  /** Handed to the failure handler. */
  readonly error?: { readonly name: string; readonly message: string };
}

/** The built page on its own, 300 px wide, with a server that stores each ballot id once. */
export interface SidebarPage {
  readonly page: Page;
  /** Whatever the browser complained about so far. */
  readonly complaints: readonly string[];
  become(server: Partial<PretendedServer>): Promise<void>;
  recover(): Promise<void>;
  sent(): Promise<readonly Ballot[]>;
}

/** Runs in the page, before its own script. */
const pretend = (first: PretendedServer): void => {
  const world: { server: PretendedServer; sent: Ballot[] } = { server: first, sent: [] };
  const answer = (succeed: (result: unknown) => void, fail: (error: unknown) => void, result: () => unknown): void => {
    const { silent, error } = world.server;
    if (silent) return;
    setTimeout(() => (error ? fail(error) : succeed(result())), 0);
  };
  const store = (ballot: Ballot): unknown => {
    const alreadyStored = world.sent.some(({ id }) => id === ballot.id);
    if (!alreadyStored) world.sent.push(ballot);
    const levels = ballot.answers.flatMap(({ ratings }) => ratings.map(({ level }) => level));
    const ratings = levels.filter((level) => level !== null).length;
    const open = { revision: 1, sealed: false, waitingFor: [], revealed: true };
    return { ballot: ballot.id, candidate: ballot.candidate, ratings, alreadyStored, ...open };
  };
  const ignore = (): void => undefined;
  const runner = (succeed: (result: unknown) => void, fail: (error: unknown) => void): object => ({
    withSuccessHandler: (handler: (result: unknown) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: unknown) => void) => runner(succeed, handler),
    loadInterviewForm: () => answer(succeed, fail, () => world.server.form),
    submitBallot: (ballot: Ballot) => answer(succeed, fail, () => store(JSON.parse(JSON.stringify(ballot)))),
  });
  Object.assign(window, { world, google: { script: { run: runner(ignore, ignore) } } });
};

type World = typeof globalThis & { world: { server: PretendedServer; sent: Ballot[] } };

export const openSidebar = async (browser: Browser, server: PretendedServer, locale = "en-US"): Promise<SidebarPage> => {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(pretend, server);
  await page.goto(PAGE);
  return {
    page,
    complaints,
    become: (change) =>
      page.evaluate((change) => {
        const { world } = globalThis as World;
        world.server = { ...world.server, ...change };
      }, change),
    recover: () =>
      page.evaluate(() => {
        const { world } = globalThis as World;
        world.server = { form: world.server.form };
      }),
    sent: () => page.evaluate(() => (globalThis as World).world.sent),
  };
};

/** What axe-core finds wrong with the page as it stands, one line for each finding. */
export const accessibilityProblems = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + " " + node.target.join(" ") + " " + (node.failureSummary ?? "")));
  });
};

/** Elements that reach beyond the page's width or cut their own text off; a list box may, its choice is repeated below it. */
export const clippedElements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#app *")]
      .filter((element) => element.closest(".off-screen, select") === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const cut = getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        return left < -1 || right > document.documentElement.clientWidth + 1 || cut;
      })
      .map((element) => element.tagName + "." + element.className + " " + element.innerText.slice(0, 40)),
  );
