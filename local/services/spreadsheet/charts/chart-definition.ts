import type { UID } from "../../../engine/engine.ts";
import { hexColor } from "../../../notation/css-color.ts";
import { notEmulated } from "../../../notation/service-error.ts";
import { numberOption, type OptionTree, optionAt, textOption } from "./chart-option-tree.ts";
import { chartData } from "./chart-series.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** A chart in the engine's terms; its own types are one big union by kind. */
export type EngineChart = Readonly<Record<string, unknown>>;

/** What each kind of chart is in the engine; kinds that are missing here cannot be drawn. */
const kinds: Readonly<Record<string, (spec: ChartSpec, series: readonly string[]) => EngineChart>> = {
  COLUMN: ({ options }) => ({ type: "bar", stacked: isStacked(options), horizontal: false }),
  BAR: ({ options }) => ({ type: "bar", stacked: isStacked(options), horizontal: true }),
  LINE: ({ options }) => ({ ...lines(options), fillArea: false }),
  AREA: ({ options }) => ({ ...lines(options), fillArea: true }),
  SCATTER: () => ({ type: "scatter", labelsAsText: false }),
  COMBO: ({ options }) => ({ type: "combo", hideDataMarkers: !numberOption(options, "pointSize") }),
  RADAR: ({ options }) => ({ type: "radar", stacked: false, fillArea: false, hideDataMarkers: !numberOption(options, "pointSize") }),
  WATERFALL: () => ({ type: "waterfall", verticalAxisPosition: "left", showSubTotals: true, showConnectorLines: true }),
  PIE: ({ options }) => {
    const hole = numberOption(options, "pieHole") ?? 0;
    return {
      type: "pie",
      isDoughnut: hole > 0,
      ...(hole > 0 ? { pieHolePercentage: Math.round(hole * 100) } : {}),
      ...sliceColors(options),
    };
  },
};

/**
 * What the engine draws for a chart. Options that it does not know are stored with the chart and change nothing here.
 *
 * @param sheetId the sheet that the chart is on.
 * @throws ServiceError for a kind of chart that it does not have, or data that it cannot draw.
 */
export function engineChart(spec: ChartSpec, sheetId: UID): EngineChart {
  const kind = kinds[spec.type];
  if (!kind) throw notEmulated(`a chart of type ${spec.type}`);
  const { options } = spec;
  const { labels, series, hasHeaders } = chartData(spec, sheetId);
  const background = colorOption(options, "backgroundColor") ?? colorOption(options, "backgroundColor.fill");
  const showValues = [optionAt(options, "dataLabel"), ...series.map((_, index) => optionAt(options, `series.${index}.dataLabel`))];
  return {
    ...kind(spec, series),
    dataSource: {
      type: "range",
      dataSets: series.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
      dataSetsHaveTitle: hasHeaders,
      ...(labels === undefined ? {} : { labelRange: labels }),
    },
    dataSetStyles: Object.fromEntries(series.map((_, index) => [String(index), seriesStyle(spec, index)])),
    title: titleDesign(options, "title", "titleTextStyle"),
    legendPosition: legendPosition(options),
    aggregated: false,
    showValues: showValues.includes("value"),
    ...(background ? { background } : {}),
    ...(spec.type === "PIE" || spec.type === "RADAR" ? {} : { axesDesign: axes(options) }),
  };
}

function lines(options: OptionTree): EngineChart {
  const hideDataMarkers = !numberOption(options, "pointSize");
  return { type: "line", stacked: isStacked(options), cumulative: false, labelsAsText: false, hideDataMarkers };
}

function isStacked(options: OptionTree): boolean {
  const stacked = optionAt(options, "isStacked");
  if (stacked === "percent" || stacked === "relative") throw notEmulated(`a chart with isStacked "${stacked}"`);
  return stacked === true || stacked === "true" || stacked === "absolute";
}

function sliceColors(options: OptionTree): EngineChart {
  const colors = colorList(options);
  const slices = optionAt(options, "slices");
  const count = Math.max(colors.length, ...Object.keys(slices ?? {}).map((index) => Number(index) + 1));
  if (!(count > 0)) return {};
  return {
    slicesColors: Array.from({ length: count }, (_, index) => colorOption(options, `slices.${index}.color`) ?? colors[index] ?? null),
  };
}

const colorList = (options: OptionTree): string[] => {
  const colors = optionAt(options, "colors");
  return Array.isArray(colors) ? colors.map((color) => hexColor(String(color))) : [];
};

/** A colour in an option: a CSS colour, or an object that has one (`{ color: "red", darker: "brown" }`). */
function colorOption(options: OptionTree, path: string): string | undefined {
  const value = textOption(options, path) ?? textOption(options, `${path}.color`);
  return value === undefined || value === "transparent" || value === "none" ? undefined : hexColor(value);
}

function seriesStyle({ type, options }: ChartSpec, index: number): EngineChart {
  const path = `series.${index}`;
  const color = colorOption(options, `${path}.color`) ?? colorList(options)[index];
  const label = textOption(options, `${path}.labelInLegend`);
  const rightAxis = numberOption(options, `${path}.targetAxisIndex`) === 1;
  return {
    ...(color && type !== "PIE" ? { backgroundColor: color } : {}),
    ...(label === undefined ? {} : { label }),
    ...(rightAxis ? { yAxisId: "y1" } : {}),
    ...(type === "COMBO" ? { type: comboType(options, index) } : {}),
    ...trend(options, index),
  };
}

/** Unless the script says otherwise, Sheets draws the first series as columns, the others as lines. */
function comboType(options: OptionTree, index: number): "bar" | "line" {
  const type = textOption(options, `series.${index}.type`) ?? textOption(options, "seriesType") ?? (index === 0 ? "bars" : "line");
  return type === "bars" || type === "columns" ? "bar" : "line";
}

const trendTypes: Readonly<Record<string, string>> = { linear: "polynomial", polynomial: "polynomial", exponential: "exponential" };

function trend(options: OptionTree, index: number): EngineChart {
  const line = optionAt(options, `trendlines.${index}`);
  if (typeof line !== "object" || line === null) return {};
  const type = textOption(line as OptionTree, "type") ?? "linear";
  const order = type === "polynomial" ? (numberOption(line as OptionTree, "degree") ?? 3) : 1;
  const color = colorOption(line as OptionTree, "color");
  return { trend: { display: true, type: trendTypes[type] ?? "polynomial", order, ...(color ? { color } : {}) } };
}

function titleDesign(options: OptionTree, text: string, style: string): EngineChart {
  const color = colorOption(options, `${style}.color`);
  const fontSize = numberOption(options, `${style}.fontSize`);
  return {
    text: textOption(options, text) ?? "",
    ...(color ? { color } : {}),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(optionAt(options, `${style}.bold`) === true ? { bold: true } : {}),
    ...(optionAt(options, `${style}.italic`) === true ? { italic: true } : {}),
    ...(textOption(options, "titlePosition") === "none" && text === "title" ? { text: "" } : {}),
  };
}

function legendPosition(options: OptionTree): string {
  const position = textOption(options, "legend") ?? textOption(options, "legend.position") ?? "right";
  return ["top", "bottom", "left", "right", "none"].includes(position) ? position : "right";
}

function axes(options: OptionTree): EngineChart {
  const vertical = optionAt(options, "vAxes.0") === null ? "vAxis" : "vAxes.0";
  const right = optionAt(options, "vAxes.1") === null ? {} : { y1: axis(options, "vAxes.1") };
  return { x: axis(options, "hAxis"), y: axis(options, vertical), ...right };
}

function axis(options: OptionTree, path: string): EngineChart {
  const min = numberOption(options, `${path}.viewWindow.min`) ?? numberOption(options, `${path}.minValue`);
  const max = numberOption(options, `${path}.viewWindow.max`) ?? numberOption(options, `${path}.maxValue`);
  const noLines =
    numberOption(options, `${path}.gridlines.count`) === 0 || textOption(options, `${path}.gridlines.color`) === "transparent";
  return {
    title: titleDesign(options, `${path}.title`, `${path}.titleTextStyle`),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(noLines ? { gridLines: "none" } : {}),
  };
}
