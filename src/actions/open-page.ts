/** Text of each page by name. Only the one-file build declares it; in the folder of files the pages are files of their own. */
declare const HiringKitPages: Readonly<Record<string, string>> | undefined;

/**
 * A page of the kit, wherever it travels: in the code or in a file beside it.
 *
 * @param name the file's name without its ending, such as "interview" or "interview-fr"
 * @throws {Error} when there is no such page
 */
export function openPage(name: string): GoogleAppsScript.HTML.HtmlOutput {
  if (typeof HiringKitPages === "undefined") return HtmlService.createHtmlOutputFromFile(name);
  const text = HiringKitPages[name];
  if (text === undefined) throw new Error(`No page named ${name} was built into the code.`);
  return HtmlService.createHtmlOutput(text);
}
