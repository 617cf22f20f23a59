import type { Content } from "../content/content.ts";

/** Text of each page by name. Only the one-file build declares it; in the folder of files the pages are files of their own. */
declare const HiringKitPages: Readonly<Record<string, string>> | undefined;

/**
 * A page with its words in the language of the kit, which the build keeps apart from it so that nobody is sent another language.
 *
 * @param facts what the page is to know from the start, by the name of the variable that holds it
 */
export function pageOf(
  name: string,
  { language }: Content,
  facts: Readonly<Record<string, unknown>> = {},
): GoogleAppsScript.HTML.HtmlOutput {
  const page = openPage(name);
  for (const [variable, value] of Object.entries(facts)) page.append(`<script>var ${variable} = ${JSON.stringify(value)};</script>`);
  return page.append(openPage(`${name}-${language}`).getContent());
}

/** A page as it was built, wherever it travels: in the code, or in a file beside it. */
function openPage(name: string): GoogleAppsScript.HTML.HtmlOutput {
  if (typeof HiringKitPages === "undefined") return HtmlService.createHtmlOutputFromFile(name);
  const text = HiringKitPages[name];
  if (text === undefined) throw new Error(`No page named ${name} was built into the code.`);
  return HtmlService.createHtmlOutput(text);
}
