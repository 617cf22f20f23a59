import { findInstalledBrowser } from "./browser.ts";

/** Looks for the browser, or installs it, once for all browser tests. */
export default function findBrowserOnce(): void {
  process.env.CHROME_PATH = findInstalledBrowser();
}
