import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./page.css";
import "./first-visit.css";
import { showBanner } from "./banner.ts";
import { registerCellNotes } from "./cell-notes.ts";
import { type KeptPage, readKept } from "./kept-page.ts";
import { LocalPage } from "./local-page.ts";
import { claimTab, tellTaken } from "./one-tab.ts";
import { reasonOf } from "./page-autosave.ts";
import { addPhoneNotice } from "./phone-notice.ts";
import { wordsFor } from "./words.ts";

// The engine logs its timings.
console.debug = () => undefined;
registerCellNotes();

const words = wordsFor(navigator.language.slice(0, 2));
addPhoneNotice(words);
let page: LocalPage | undefined;
const alone = await claimTab(words, {
  handOver: async () => page?.handOver(),
  lost: () => {
    page?.stopAutosave();
    void tellTaken(words);
  },
});
let kept: KeptPage | undefined;
let unread: string | undefined;
try {
  kept = await readKept();
} catch (error) {
  unread = reasonOf(error);
}
page = await LocalPage.open(kept);
if (unread !== undefined) showBanner(words.notKept(unread), words);
if (!alone) showBanner(words.oneTabOnly, words);

/** For tests, screenshots and inspection in the browser's console: the open workbook, read through its engine. */
Object.assign(window, { localHost: page });
