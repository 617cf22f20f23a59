import type { ExerciseMessages, ReadingRemark } from "../exercise-messages.ts";
import { exercise } from "./exercise.ts";
import { figure } from "./figure.ts";

function remark(each: ReadingRemark): string {
  switch (each.kind) {
    case "notAmount":
      return `Row ${each.row}: “${each.text}” is not an amount. It was copied as it is.`;
    case "percentage":
      return `Row ${each.row}: “${each.text}” is a percentage. It was copied as it is; ask for the amount of money.`;
    case "percentages":
      return `The amounts add up to ${figure(each.sum)}: were percentages typed? Ask, and type the amounts of money.`;
    case "proposed":
      return `${each.lines === 1 ? "One line" : `${each.lines} lines`} got a category from the words on ${each.lines === 1 ? "it" : "them"}, with a question mark: confirm when you mark the plan.`;
    case "ambiguous":
      return `Row ${each.row}: “${each.text}” may mean thousands or decimals. It was copied as it is; type the amount.`;
    case "tooFine":
      return `Row ${each.row}: “${each.text}” has more decimals than the currency. It was copied as it is.`;
    case "negative":
      return `Row ${each.row}: ${each.text} is below 0. It was copied as it is.`;
    case "asText":
      return `Row ${each.row}: “${each.text}” was text and was read as ${figure(each.amount)}.`;
    case "category":
      return `Row ${each.row}: “${each.text}” is none of the seven categories. It was copied as it is.`;
    case "noCategory":
      return `Row ${each.row} has an amount but no category.`;
    case "weeks":
      return `Row ${each.row}: the weeks could not be read and stay blank.`;
    case "budget":
      return `The monthly budget “${each.text}” is not an amount above 0; ours was taken.`;
    case "otherBudget":
      return `The plan works with a budget of ${each.text}; yours is ${figure(each.amount)}. The plan's was kept.`;
    case "absent":
      return `There is no line for ${each.lines.map((line) => exercise.categories[line]).join(", ")}.`;
    case "columns":
      return `These columns are not there: ${each.names.join(", ")}.`;
  }
}

export const exerciseMessages: ExerciseMessages = {
  askCandidate: (selected) =>
    `For which candidate? Type the code or the name${selected === "" ? "" : ` – the selected row is ${selected}`}.\n\nLeave it blank for a clean hand-out that you can give to anybody.`,
  askWhoseHandOut: (selected, all) =>
    `For which candidate? Type the code or the name${selected === "" ? "" : ` – the selected row is ${selected}`}, or “all” for a hand-out for each of the ${all}.\n\nLeave it blank for one without a code.`,
  everybody: ["all", "everybody", "everyone", "*"],
  askWhosePlan: "Whose plan is this? No code of a candidate stands on it. Type the code or the name.",
  exampleIsNoPlan: (sheet) => `“${sheet}” is the invented example and no candidate’s plan. Open the sheet with the filled plan instead.`,
  markNow: "Mark it now?",
  nobodyFound: (typed) => `Candidates has nobody with the code or name “${typed}”. Nothing was added.`,
  severalFound: (name, codes) =>
    `Several candidates are called “${name}”: ${codes.join(", ")}. Type one of these codes instead. Nothing was added.`,
  secondPlan: (sheet) => `This candidate already has “${sheet}”. Add a second exercise beside it? “No” shows the one that is there.`,
  exerciseAdded: (sheet) =>
    `“${sheet}” is ready. Fill it in together, or choose “Prepare a hand-out” for a copy without the scores that a candidate may fill in alone.`,
  handOutReady: (sheets) =>
    `${sheets.length === 1 ? `“${sheets[0]}” is ready` : `${sheets.length} hand-outs are ready`}. Right-click a tab, choose “Copy to”, “New spreadsheet”, and share that copy, never this workbook. When it comes back, put it in here and choose “Read a filled plan”.`,
  exampleReady: (sheet) => `“${sheet}” shows an invented plan and why it is strong. Keep it away from candidates.`,
  noPlanOnSheet: (sheet) =>
    `“${sheet}” holds no plan that the kit can read: it needs a row with the headings “What” and “Amount”. Open the sheet with the filled plan, or paste it into a new sheet with its headings, and choose this again.`,
  alreadyExercise: (sheet) => `“${sheet}” is already a candidate's exercise of this kit; there is nothing to read back.`,
  planNote: (score, rating, note) => `Plan score ${figure(score)} of 100, justification ${rating} of 5.${note === "" ? "" : ` ${note}`}`,
  nothingFilledIn: (sheet) => `The plan on “${sheet}” has no amount yet. Nothing was added.`,
  planRead: (source, sheet, lines) =>
    `Read ${lines} ${lines === 1 ? "line" : "lines"} from “${source}” into “${sheet}”. “${source}” is unchanged.`,
  remark,
  everythingRead: "Everything could be read.",
  moreRemarks: (count) => `And ${count} more; the Check column names each at its line.`,
  notMended: "The Check column says the same at each line.",
  money: (value, currency) => `${figure(value)} ${currency}`.trim(),
  noPlans: "There is no budget exercise in this workbook yet. Choose “Insert a budget exercise” or “Read a filled plan” first.",
  plansCompared: (sheet, plans) => `“${sheet}” shows ${plans} ${plans === 1 ? "plan" : "plans"} side by side.`,
};
