import declared from "embedded:declared";
import api from "embedded:google-api";
import program from "embedded:program";
import { Workbook } from "../engine/workbook/workbook.ts";
import { localeOf } from "../notation/locale.ts";
import type { CellAnswers } from "../runtime/cell-answers.ts";
import { CellCache } from "../runtime/cell-cache.ts";
import { Host, type Run, type RunOptions } from "../runtime/host.ts";
import { type Reply as ServerReply, serializeResult } from "../runtime/script-run.ts";
import { googleServices } from "../services/google-services.ts";
import { actors, isActor } from "./actors.ts";
import { askUser } from "./ask-user.ts";
import { showBanner } from "./banner.ts";
import { pointAt } from "./coach-mark.ts";
import { downloadXlsx } from "./download-xlsx.ts";
import { speakEngine } from "./engine-language.ts";
import { arrangeEngineMenus } from "./engine-menus.ts";
import { createFrameRealm } from "./frame-realm.ts";
import type { StorageMessage } from "./frame-storage.ts";
import { openHtmlDialog } from "./html-dialog.ts";
import { forgetFrames, framesKept, keepForFrames } from "./kept-frames.ts";
import { deleteKept, type KeptPage } from "./kept-page.ts";
import { mountSpreadsheet } from "./mount-spreadsheet.ts";
import { PageAutosave, reasonOf } from "./page-autosave.ts";
import { PageUi, type Screen } from "./page-ui.ts";
import type { RecordedInputs } from "./recorded-inputs.ts";
import { runWithDialogs } from "./run-with-dialogs.ts";
import { hideRunning, showRunning } from "./running-sign.ts";
import { firstItem, ScriptMenus } from "./script-menus.ts";
import { serverDelay } from "./server-delay.ts";
import { closeSidebar, openSidebar } from "./sidebar.ts";
import { placeSwitches } from "./switches.ts";
import { showToast } from "./toast.ts";
import { fillWithSamples, hasTour, takeTour } from "./tour.ts";
import { type Words, wordsFor } from "./words.ts";

/** The locales that the page offers: the four that the project supports. */
const locales = ["en_US", "fr_FR", "de_DE", "ja_JP"];

/** How cells are answered in each position of the switch "Formulas". */
const cellAnswers = { normal: {}, loading: { loading: true }, failing: { failing: "all" } } as const satisfies Record<string, CellAnswers>;
type Formulas = keyof typeof cellAnswers;

/** Starts one run of an execution. */
type Start = (options: RunOptions) => Run;

/** One workbook, one program and one user in one browser window. */
export class LocalPage {
  workbook: Workbook;
  private host: Host;
  private actor: string;
  private formulas: Formulas = "normal";
  private hintSeen: boolean;
  private readonly menus = new ScriptMenus((functionName) => void this.runMenu(functionName));
  private readonly cellCache = new CellCache();
  private readonly ui = new PageUi(this.screen());
  private readonly autosave = new PageAutosave(
    () => ({ workbook: this.workbook.save(), actor: this.actor, hintSeen: this.hintSeen }),
    (reason) => showBanner(this.words.notKept(reason), this.words),
  );
  /** The recorded clock and random numbers of the execution about to start; cells computed meanwhile get their own. */
  private inputs: RecordedInputs | undefined;
  private unmount: () => void = () => undefined;
  private mounted = false;

  private constructor(workbook: Workbook, kept: KeptPage | undefined) {
    this.workbook = workbook;
    this.actor = isActor(kept?.actor) ? kept.actor : actors[0];
    this.hintSeen = kept?.hintSeen ?? false;
    this.host = this.createHost();
  }

  /** Opens the stored workbook, or an empty one in the browser's language. */
  static async open(kept: KeptPage | undefined): Promise<LocalPage> {
    let workbook: Workbook | undefined;
    let problem: string | undefined;
    try {
      workbook = kept && Workbook.load(kept.workbook, program.functions);
    } catch (error) {
      problem = reasonOf(error);
    }
    const page = new LocalPage(workbook ?? emptyWorkbook(), kept);
    await page.show();
    if (problem !== undefined) showBanner(page.words.notRestored(problem), page.words);
    return page;
  }

  /** Nothing is written to the browser's storage from here on. */
  stopAutosave(): void {
    this.autosave.stop();
  }

  /** Settles when everything is stored and nothing more will be. */
  async handOver(): Promise<void> {
    await this.autosave.flush();
    this.autosave.stop();
  }

  private get words(): Words {
    return wordsFor(this.language);
  }

  private get language(): string {
    return this.workbook.locale.code.slice(0, 2);
  }

  private createHost(): Host {
    const createRealm = () => {
      const { inputs } = this;
      this.inputs = undefined;
      return createFrameRealm(declared, inputs);
    };
    const { workbook, ui, cellCache, formulas } = this;
    const answers = { cellCache, cellAnswers: cellAnswers[formulas] };
    return new Host({ api, services: googleServices, program, workbook, createRealm, ui, ...answers });
  }

  private screen(): Screen {
    const asked = () => ({
      functions: program.functions,
      kept: framesKept(this.actor),
      keep: (change: StorageMessage) => this.keepForFrames(change),
      call: (name: string, args: string) => this.answerCall(name, args),
      focusGrid: () => document.querySelector<HTMLElement>(".o-grid")?.focus(),
    });
    return {
      showSidebar: (page) => openSidebar(page, this.words, asked()),
      showDialog: (page, modal) => openHtmlDialog(page, modal, this.words, asked()),
      toast: (message, title, seconds) => showToast(message, title, seconds, this.words),
      addMenu: (menu) => {
        if (this.menus.add(menu) && this.mounted) void this.mount();
      },
    };
  }

  /** Rebuilds the window: the menus of the script in the user's language, the switches, the grid. */
  private async show(): Promise<void> {
    document.documentElement.lang = this.language;
    speakEngine(this.language);
    document.title = this.workbook.name;
    this.mounted = false;
    this.menus.clear();
    if (program.functions.includes("onOpen")) await this.runShown((options) => this.host.trigger("onOpen", options));
    await this.mount();
    this.hint();
  }

  private async mount(): Promise<void> {
    this.unmount();
    arrangeEngineMenus(this.words, {
      download: () => void this.download(),
      startOver: () => void this.startOver(),
      formulas: (Object.keys(cellAnswers) as Formulas[]).map((state) => [state, this.words.formulaStates[state]]),
      isPresent: (state) => state === this.formulas,
      answer: (state) => this.setFormulas(state as Formulas),
    });
    this.menus.register();
    placeSwitches(this.words.demo, [
      {
        id: "locale",
        label: this.words.locale,
        options: locales.map((code) => [code, localeOf(code)?.name ?? code]),
        value: this.workbook.locale.code,
        changed: (code) => void this.setLocale(code),
      },
      {
        id: "acting-as",
        label: this.words.actingAs,
        options: actors.map((actor) => [actor, this.words.actors[actor]]),
        value: this.actor,
        changed: (actor) => this.setActor(actor),
      },
    ]);
    const { model } = this.workbook;
    const target = document.getElementById("spreadsheet");
    if (!target) throw new Error("The page has no place for the spreadsheet.");
    const unmount = await mountSpreadsheet(model, target, {
      notify: (text) => showToast(text, "", 5, this.words),
      confirm: async (text) => (await this.ask(text, "OK_CANCEL")) === "OK",
    });
    const touched = () => this.autosave.touch();
    model.on("update", this, touched);
    this.unmount = () => {
      model.off("update", this);
      unmount();
    };
    this.mounted = true;
  }

  private hint(): void {
    const { first } = this.menus;
    const item = first && firstItem(first);
    if (this.hintSeen || !item) return;
    const seen = () => {
      this.hintSeen = true;
      this.autosave.touch();
    };
    const point = () => pointAt("script-menu-0", this.words.hint(first.label, item.label), [{ label: this.words.gotIt }], seen);
    if (!hasTour(program.functions)) return void point();
    const choices = [
      { label: this.words.trySamples, chosen: () => void this.tryWithSamples() },
      { label: this.words.startEmpty, chosen: () => void point() },
    ];
    void pointAt("script-menu-0", this.words.welcome, choices, seen);
  }

  private async tryWithSamples(): Promise<void> {
    const quietly = (name: string) => this.runShown((options) => this.host.run(name, [], options), true);
    await fillWithSamples(quietly);
    await takeTour(this.words, (name) => {
      closeSidebar();
      return quietly(name);
    });
    closeSidebar();
  }

  private async runMenu(functionName: string): Promise<void> {
    await this.runShown((options) => this.host.run(functionName, [], options));
  }

  /**
   * Runs a function of the script, shows that it runs, and shows the error if it ends with one.
   *
   * @param answersItself whether its dialogs are answered with OK instead of being shown
   */
  private async runShown(start: Start, answersItself = false): Promise<void> {
    try {
      await this.execute(start, () => showRunning(this.words.running), answersItself);
    } catch (error) {
      hideRunning();
      await this.ask(error instanceof Error ? error.message : String(error), "OK", this.words.scriptFailed);
    } finally {
      hideRunning();
    }
  }

  private async answerCall(name: string, args: string): Promise<ServerReply> {
    try {
      const { result, isServiceObject } = await this.execute((options) => this.host.run(name, JSON.parse(args), options), serverDelay);
      return serializeResult(result, isServiceObject);
    } catch (error) {
      return { kind: "failure", message: error instanceof Error ? error.message : String(error) };
    }
  }

  private async execute(start: Start, before: () => Promise<void>, answersItself = false): Promise<Run> {
    const run = await runWithDialogs(this.ui, {
      before,
      run: ({ journal, inputs }) => {
        this.inputs = inputs;
        return start({ user: this.actor, language: this.language, journal });
      },
      ask: async (question) => {
        if (answersItself) return { button: "OK", text: "" };
        hideRunning();
        return askUser(question, this.words);
      },
    });
    for (const line of run.logs) console.info(line);
    this.autosave.touch();
    return run;
  }

  private keepForFrames(change: StorageMessage): void {
    try {
      keepForFrames(this.actor, change);
    } catch (error) {
      showBanner(this.words.notKept(reasonOf(error)), this.words);
    }
  }

  private async ask(message: string, buttons: string, title = ""): Promise<string> {
    return (await askUser({ kind: "alert", title, message, buttons }, this.words)).button;
  }

  private setActor(actor: string): void {
    this.actor = actor;
    closeSidebar();
    this.autosave.touch();
  }

  private setFormulas(state: Formulas): void {
    this.formulas = state;
    this.host.answerCells(cellAnswers[state]);
  }

  /** The engine's model is made anew too, so that its bars keep nothing of the old language. */
  private async setLocale(code: string): Promise<void> {
    closeSidebar();
    this.workbook.setLocale(code);
    this.unmount();
    this.unmount = () => undefined;
    this.workbook = Workbook.load(this.workbook.save(), program.functions);
    this.host = this.createHost();
    await this.show();
    this.autosave.touch();
  }

  private async download(): Promise<void> {
    try {
      await downloadXlsx(this.workbook);
    } catch (error) {
      await this.ask(this.words.downloadFailed(reasonOf(error)), "OK");
    }
  }

  private async startOver(): Promise<void> {
    if ((await this.ask(this.words.startOverQuestion, "OK_CANCEL", this.words.startOver)) !== "OK") return;
    this.autosave.stop();
    try {
      await this.autosave.flush();
      await deleteKept();
      forgetFrames();
    } catch (error) {
      // Without a store there is nothing to delete: reloading the page opens an empty workbook.
      showBanner(this.words.notKept(reasonOf(error)), this.words);
    }
    window.location.reload();
  }
}

/** An empty workbook as the browser's owner would get it: in their locale, if the page offers it, and their time zone. */
function emptyWorkbook(): Workbook {
  const wanted = localeOf(navigator.language)?.code ?? "";
  const language = navigator.language.slice(0, 2);
  const locale = locales.includes(wanted) ? wanted : (locales.find((code) => code.startsWith(language)) ?? "en_US");
  return Workbook.empty(locale, Intl.DateTimeFormat().resolvedOptions().timeZone);
}
