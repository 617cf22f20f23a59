import type { ExportMessages } from "../export-messages.ts";

export const exportMessages: ExportMessages = {
  sheets: { log: "Export log", rubric: "Export rubric" },
  note: "The kit writes this sheet anew with every export, so nothing else should stand here. Headings are the same in every language.",
  nothing: "No rating counts yet, so there is nothing to export. Open the interview form and submit a ballot first.",
  uncertain: (sheet) =>
    `A hidden column of “${sheet}” shows an error, so it is not certain which ratings count. Choose “Check the workbook”, mend what it lists, and export again.`,
  exported: (ratings, log, rubric) =>
    [
      `${ratings === 1 ? "One rating is" : `${ratings} ratings are`} on the sheet “${log}”, one row each, with codes instead of names; “${rubric}” has the weights and minimums.`,
      "Export again after new ballots: both sheets are written anew.",
    ].join("\n\n"),
};
