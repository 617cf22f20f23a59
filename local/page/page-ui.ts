import { AwaitingAnswer } from "../runtime/journal.ts";
import type { AlertRequest, HtmlPage, MenuNode, UiPort } from "../services/base/ui-port.ts";
import type { PendingExecution, Question, Reply } from "./pending-execution.ts";

/** The parts of the window that a script can change without waiting for the user. */
export type Screen = Omit<UiPort, "alert" | "prompt">;

/** The window as scripts reach it. A dialog without an answer stops the run; see run-with-dialogs.ts for what follows. */
export class PageUi implements UiPort {
  /** The execution that runs at this moment; executions never overlap within one page. */
  pending: PendingExecution | undefined;
  private readonly screen: Screen;
  constructor(screen: Screen) {
    this.screen = screen;
  }

  alert(request: AlertRequest): string {
    return this.ask({ ...request, kind: "alert" }).button;
  }

  prompt(request: AlertRequest): Reply {
    return this.ask({ ...request, kind: "prompt" });
  }

  showSidebar(page: HtmlPage): void {
    this.screen.showSidebar(page);
  }

  showDialog(page: HtmlPage, modal: boolean): void {
    this.screen.showDialog(page, modal);
  }

  toast(message: string, title: string, seconds: number): void {
    this.screen.toast(message, title, seconds);
  }

  addMenu(menu: MenuNode): void {
    this.screen.addMenu(menu);
  }

  private ask(question: Question): Reply {
    const { pending } = this;
    if (!pending) throw new Error("A dialog was asked for while no execution runs.");
    const { reply } = pending;
    if (!reply) {
      pending.question = question;
      throw new AwaitingAnswer();
    }
    pending.reply = undefined;
    return reply;
  }
}
