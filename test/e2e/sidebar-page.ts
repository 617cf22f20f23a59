import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Language } from "../../src/content/language.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import type { InterviewForm, OwnBallot, Panel, Receipt } from "../../src/wire/interview.ts";
import { launchBrowser } from "../browser.ts";
import { SAMPLE_FORM } from "../pages/interview/sample-form.ts";

const built = (name: string): string => readFileSync(fileURLToPath(new URL("../../dist/" + name, import.meta.url)), "utf8");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/**
 * Where the page seems to live. Never a file: on a busy machine Chromium forgot what a plain page of the file system had stored just before a
 * reload, 13 times in 250, and never that of a page with an address. Google serves the page from an address too.
 */
const ADDRESS = "https://sidebar.test/";

/** The page as the server puts it together: the form, and behind it the words of one language. */
const pageIn = (language: Language): string => built("interview.html") + built("interview-" + language + ".html");

/** How the pretended server behaves; a test changes it while the page runs. */
export interface PretendedServer {
  readonly form: InterviewForm;
  /** Never answers. */
  readonly silent?: boolean;
  /** Handed to the failure handler. */
  readonly error?: { readonly name: string; readonly message: string };
  /** What the receipts say besides. */
  readonly receipt?: Partial<Receipt>;
  readonly panel?: Panel;
}

/** The built page on its own, 300 px wide, with a server that stores each ballot id once and keeps drafts through a reload. */
export interface SidebarPage {
  readonly page: Page;
  /** Whatever the browser complained about so far. */
  readonly complaints: readonly string[];
  become(server: Partial<PretendedServer>): Promise<void>;
  recover(): Promise<void>;
  sent(): Promise<readonly Ballot[]>;
  /** Names of the functions called since the page was opened. */
  calls(): Promise<readonly string[]>;
  /** The same visitor in another tab; its server knows nothing of the first tab's. */
  another(): Promise<SidebarPage>;
}

interface PretendedWorld {
  server: PretendedServer;
  readonly sent: Ballot[];
  readonly drafts: Map<string, string>;
  readonly calls: string[];
  /** When the form's data was handed over, in milliseconds since the page began to load. */
  loadedAt: number;
  /** When the first button to press had been drawn; 0 until then. */
  usableAt: number;
}

/** Runs in the page, before its own script. */
const pretend = ({ first }: { readonly first: PretendedServer }): void => {
  const world: PretendedWorld = { server: first, sent: [], drafts: new Map(), calls: [], loadedAt: 0, usableAt: 0 };
  const answer = (succeed: (result: unknown) => void, fail: (error: unknown) => void, result: () => unknown): void => {
    const { silent, error } = world.server;
    if (silent) return;
    setTimeout(() => (error ? fail(error) : succeed(result())), 0);
  };
  const store = (ballot: Ballot): Receipt => {
    const alreadyStored = world.sent.some(({ id }) => id === ballot.id);
    if (!alreadyStored) world.sent.push(ballot);
    const levels = ballot.answers.flatMap(({ ratings }) => ratings.map(({ level }) => level));
    const ratings = levels.filter((level) => level !== null).length;
    const open = { revision: ballot.replaces === null ? 1 : 2, sealed: false, waitingFor: [], revealed: true };
    return { ballot: ballot.id, candidate: ballot.candidate, ratings, alreadyStored, ...open, ...world.server.receipt };
  };
  const load = (): InterviewForm => {
    world.loadedAt = performance.now();
    new MutationObserver((_, observer) => {
      if (document.querySelector(".steps .button-main") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        world.usableAt = performance.now();
      });
    }).observe(document, { childList: true, subtree: true });
    const { form } = world.server;
    const drafts = [...world.drafts].map(([key, text]) => ({ key, text, savedAt: "2026-01-01T00:00:00.000Z" }));
    const submitted: OwnBallot[] = world.sent.map(({ id, candidate, interviewer }) => ({
      id,
      candidate,
      interviewer,
      revision: 1,
      revealed: world.server.receipt?.revealed ?? true,
    }));
    return { ...form, drafts: [...form.drafts, ...drafts], submitted: [...form.submitted, ...submitted] };
  };
  const keep = ({ key, text }: { key: string; text: string }): object => {
    if (text === "") world.drafts.delete(key);
    else world.drafts.set(key, text);
    return { savedAt: "2026-01-01T00:00:00.000Z" };
  };
  const reveal = ({ candidate }: { candidate: string }): Panel | undefined => {
    const { panel } = world.server;
    if (panel === undefined) return undefined;
    const rows = panel.rows.map((row) => (row.candidate === candidate ? { ...row, revealed: true, held: 0 } : row));
    world.server = { ...world.server, panel: { ...panel, rows } };
    return world.server.panel;
  };
  const served: Record<string, (argument: never) => unknown> = {
    loadInterviewForm: load,
    keepDraft: keep,
    submitBallot: store,
    loadOwnBallot: (id: string) => world.sent.find((ballot) => ballot.id === id),
    loadPanel: () => world.server.panel,
    revealBallots: reveal,
  };
  const ignore = (): void => undefined;
  const runner = (succeed: (result: unknown) => void, fail: (error: unknown) => void): object => ({
    withSuccessHandler: (handler: (result: unknown) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: unknown) => void) => runner(succeed, handler),
    ...Object.fromEntries(
      Object.entries(served).map(([name, serve]) => [
        name,
        (argument: unknown) => {
          world.calls.push(name);
          answer(succeed, fail, () => serve((argument === undefined ? argument : JSON.parse(JSON.stringify(argument))) as never));
        },
      ]),
    ),
  });
  Object.assign(window, { world, google: { script: { run: runner(ignore, ignore) } } });
};

export type World = typeof globalThis & { world: PretendedWorld };

/** How the page is looked at. */
export interface Look {
  readonly locale?: string;
  readonly dark?: boolean;
  /** Pixels; at 200 % zoom the sidebar's 300 are 150. */
  readonly width?: number;
  /** Pixels; 700 unless told otherwise. */
  readonly height?: number;
  /** True for a clock that a test can advance. */
  readonly clock?: boolean;
}

const openIn = async (context: BrowserContext, server: PretendedServer, clock: boolean): Promise<SidebarPage> => {
  const page = await context.newPage();
  if (clock) await page.clock.install();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(pretend, { first: server });
  const body = pageIn(server.form.language);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(ADDRESS);
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
        const { silent: _, error: __, ...well } = world.server;
        world.server = well;
      }),
    sent: () => page.evaluate(() => (globalThis as World).world.sent),
    calls: () => page.evaluate(() => (globalThis as World).world.calls),
    another: () => openIn(context, server, clock),
  };
};

const openSidebar = async (
  browser: Browser,
  server: PretendedServer,
  { locale = "en-US", dark = false, width = 300, height = 700, clock = false }: Look = {},
): Promise<SidebarPage> => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  return openIn(context, server, clock);
};

/** For a test file: one browser for all its tests, and a function that opens a sidebar, which is closed after the test. */
export const useSidebars = (): ((server?: PretendedServer, look?: Look) => Promise<SidebarPage>) => {
  let browser: Browser | undefined;
  const open: SidebarPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const { page } of open.splice(0)) await page.context().close();
  });
  return async (server = { form: SAMPLE_FORM }, look) => {
    if (!browser) throw new Error("The browser is open only while tests run.");
    const opened = await openSidebar(browser, server, look);
    open.push(opened);
    return opened;
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
