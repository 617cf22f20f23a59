/** What a script can show to the user. The command line collects it and answers from `--answers`; the page shows it. */
export interface UiPort {
  /** The label of the button pressed ("OK", "YES", "CLOSE" …); throws AwaitingAnswer when the user has yet to answer. */
  alert(request: AlertRequest): string;
  prompt(request: AlertRequest): { readonly button: string; readonly text: string };
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  /** Adds a menu to the menu bar, replacing one of the same name. */
  addMenu(menu: MenuNode): void;
}

export interface AlertRequest {
  readonly title: string;
  readonly message: string;
  /** A member of Ui.ButtonSet: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
  readonly buttons: string;
}

export interface HtmlPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** What the window needs to know of a page to show it. */
export interface ShowablePage {
  getTitle(): string;
  page(): Omit<HtmlPage, "title">;
}

export type MenuEntry = MenuNode | MenuItem | "separator";
export interface MenuNode {
  readonly label: string;
  readonly items: readonly MenuEntry[];
}
export interface MenuItem {
  readonly label: string;
  readonly function: string;
}
