import { describe, expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const start = `const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();
  sheet.getRange("A1:C4").setValues([["Month", "Leads", "Sales"], ["Jan", 10, 3], ["Feb", 20, 5], ["Mar", 15, 9]]);`;

/** The engine's definitions of the charts of the first sheet. */
function drawn(workbook: Workbook, sheetId = "0"): Record<string, never>[] {
  const { getters } = workbook.model;
  return getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id) as never);
}

describe("a chart", () => {
  it("Google's own way of making one: a line chart with a title", () => {
    const { evaluate, workbook } = script("");
    const result = evaluate(`${start}
      const chartBuilder = sheet.newChart();
      chartBuilder.addRange(sheet.getRange("A1:C4")).setChartType(Charts.ChartType.LINE).setOption("title", "My Line Chart!");
      sheet.insertChart(chartBuilder.build());
      const [chart] = sheet.getCharts();
      return [sheet.getCharts().length, chart.getOptions().get("title"), chart.getRanges().map((r) => r.getA1Notation()),
        typeof chart.getChartId(), String(chart.modify().getChartType()), chart.getNumHeaders()]`);
    expect(result).toEqual([1, "My Line Chart!", ["A1:C4"], "number", "LINE", 1]);
    expect(drawn(workbook)).toMatchObject([
      {
        type: "line",
        title: { text: "My Line Chart!" },
        dataSource: {
          type: "range",
          dataSetsHaveTitle: true,
          labelRange: "A1:A4",
          dataSets: [{ dataRange: "B1:B4" }, { dataRange: "C1:C4" }],
        },
      },
    ]);
  });

  it("shows what the cells hold", () => {
    const { evaluate, workbook } = script("");
    evaluate(
      `${start} sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange("A1:B4")).setColors(["#0b5c6b"]).build())`,
    );
    const [id = ""] = workbook.model.getters.getChartIds("0");
    const { chartJsConfig } = workbook.model.getters.getChartRuntime(id) as unknown as {
      chartJsConfig: { data: { labels: string[]; datasets: { label: string; data: number[]; backgroundColor: string }[] } };
    };
    expect(chartJsConfig.data.labels).toEqual(["Jan", "Feb", "Mar"]);
    expect(chartJsConfig.data.datasets).toMatchObject([{ label: "Leads", data: [10, 20, 15], backgroundColor: "#0b5c6b" }]);
  });

  it("stands where it was put, in the size it was given, and keeps every option", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${start}
        sheet.insertChart(sheet.newChart().asBarChart().setTitle("Leads").setXAxisTitle("Count").setStacked().setRange(0, 30)
          .setLegendPosition(Charts.Position.BOTTOM).addRange(sheet.getRange("A1:C4")).setPosition(2, 5, 10, 20)
          .setOption("width", 480).setOption("height", 300).setOption("vAxis", { title: "Month", unknownToAll: [1, { deep: true }] })
          .setOption("animation.duration", 500).build());
        const [chart] = sheet.getCharts();
        const at = chart.getContainerInfo();
        const options = chart.getOptions();
        return [[at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()], options.get("vAxis.title"), options.get("vAxis"),
          options.get("animation").duration, options.get("never set"), options.get("legend.position")]`),
    ).toEqual([[2, 5, 10, 20], "Month", { title: "Month", unknownToAll: [1, { deep: true }] }, 500, null, "bottom"]);
    expect(drawn(workbook)).toMatchObject([
      {
        type: "bar",
        horizontal: true,
        stacked: true,
        legendPosition: "bottom",
        axesDesign: { x: { title: { text: "Count" }, min: 0, max: 30 }, y: { title: { text: "Month" } } },
      },
    ]);
    expect(workbook.model.getters.getFigures("0")).toMatchObject([{ col: 4, row: 1, offset: { x: 10, y: 20 }, width: 480, height: 300 }]);
  });

  it("is changed, moved and removed", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${start}
        sheet.insertChart(sheet.newChart().asColumnChart().setTitle("Before").addRange(sheet.getRange("A1:B4")).setPosition(1, 5, 0, 0).build());
        let chart = sheet.getCharts()[0];
        const id = chart.getChartId();
        chart = chart.modify().asPieChart().setTitle("After").setOption("pieHole", 0.4).clearRanges().addRange(sheet.getRange("A1:A4"))
          .addRange(sheet.getRange("C1:C4")).setPosition(10, 2, 5, 5).build();
        sheet.updateChart(chart);
        const [found] = sheet.getCharts();
        return [found.getChartId() === id, found.getOptions().get("title"), found.getRanges().map((r) => r.getA1Notation()),
          found.getContainerInfo().getAnchorRow(), String(found.modify().getChartType())]`),
    ).toEqual([true, "After", ["A1:A4", "C1:C4"], 10, "PIE"]);
    expect(drawn(workbook)).toMatchObject([{ type: "pie", isDoughnut: true, pieHolePercentage: 40 }]);
    expect(
      evaluate(
        "const s = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); s.getCharts().forEach((c) => s.removeChart(c)); return s.getCharts().length",
      ),
    ).toBe(0);
    expect(workbook.attachments("chart")).toEqual([]);
    expect(workbook.attachments("chart-range")).toEqual([]);
  });

  it("follows its cells when rows are inserted, and survives saving and opening", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${start} sheet.insertChart(sheet.newChart().asComboChart().setOption("series", { 0: { type: "bars" }, 1: { type: "line", targetAxisIndex: 1 } })
      .addRange(sheet.getRange("A1:C4")).setPosition(6, 1, 0, 0).build())`);
    workbook.apply([
      { type: "ADD_COLUMNS_ROWS", sheetId: "0", sheetName: "Sheet1", dimension: "ROW", base: 0, position: "before", quantity: 2 },
    ]);
    const reopened = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(workbook.save()))) });
    expect(
      reopened.evaluate(`const [chart] = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getCharts();
        return [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow(), String(chart.modify().getChartType())]`),
    ).toEqual(["A3:C6", 8, "COMBO"]);
    expect(drawn(reopened.workbook)).toMatchObject([
      {
        type: "combo",
        dataSetStyles: { 0: { type: "bar" }, 1: { type: "line", yAxisId: "y1" } },
        dataSource: { labelRange: "A3:A6", dataSets: [{ dataRange: "B3:B6" }, { dataRange: "C3:C6" }] },
      },
    ]);
  });

  it("a copied sheet has its own charts of its own cells", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${start} sheet.insertChart(sheet.newChart().asAreaChart().setTitle("Area").addRange(sheet.getRange("A1:B4")).build())`);
    workbook.apply([{ type: "DUPLICATE_SHEET", sheetId: "0", sheetIdTo: "77", sheetNameTo: "Copy" }] as never);
    expect(
      evaluate(`return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => {
        const [chart] = sheet.getCharts();
        return [chart.getOptions().get("title"), chart.getRanges()[0].getSheet().getName(), chart.getRanges()[0].getA1Notation()];
      })`),
    ).toEqual([
      ["Area", "Sheet1", "A1:B4"],
      ["Area", "Copy", "A1:B4"],
    ]);
    expect(drawn(workbook, "77")).toMatchObject([{ dataSource: { labelRange: "A1:A4", dataSets: [{ dataRange: "B1:B4" }] } }]);
    expect(
      evaluate(
        "const ids = SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getCharts()[0].getChartId()); return ids[0] === ids[1]",
      ),
    ).toBe(false);
  });

  it("may take its data from another sheet, in rows, without headings", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${start}
      const report = ss.insertSheet("Report");
      report.insertChart(report.newChart().asLineChart().addRange(sheet.getRange("A1:C4")).setTransposeRowsAndColumns(true).setNumHeaders(1).build());
      report.insertChart(report.newChart().asScatterChart().addRange(sheet.getRange("B2:C4")).build());`);
    const report = workbook.model.getters.getSheetIds()[1] ?? "";
    expect(drawn(workbook, report).map(({ dataSource }) => dataSource)).toMatchObject([
      {
        dataSetsHaveTitle: true,
        labelRange: "Sheet1!A1:C1",
        dataSets: [{ dataRange: "Sheet1!A2:C2" }, { dataRange: "Sheet1!A3:C3" }, { dataRange: "Sheet1!A4:C4" }],
      },
      { dataSetsHaveTitle: false, labelRange: "Sheet1!B2:B4", dataSets: [{ dataRange: "Sheet1!C2:C4" }] },
    ]);
  });

  it("charts come in the order in which they were inserted", () => {
    expect(
      script("").evaluate(`${start}
        const titles = "abcdefgh".split("");
        titles.forEach((title) => sheet.insertChart(sheet.newChart().asPieChart().setTitle(title).addRange(sheet.getRange("A1:B4")).build()));
        sheet.updateChart(sheet.getCharts()[2].modify().setPosition(9, 9, 0, 0).build());
        return sheet.getCharts().map((chart) => chart.getOptions().get("title")).join("")`),
    ).toBe("abcdefgh");
  });

  it("text styles of titles are drawn and given back", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${start}
        const style = Charts.newTextStyle().setColor("teal").setFontSize(22).setFontName("Roboto").build();
        sheet.insertChart(sheet.newChart().asColumnChart().setTitle("T").setTitleTextStyle(style).addRange(sheet.getRange("A1:B4")).build());
        return [style.getColor(), style.getFontSize(), sheet.getCharts()[0].getOptions().get("titleTextStyle.fontName")]`),
    ).toEqual(["#008080", 22, "Roboto"]);
    expect(drawn(workbook)).toMatchObject([{ title: { text: "T", color: "#008080", fontSize: 22 } }]);
  });
});

describe("every kind of chart", () => {
  it.each([
    ["AREA", { type: "line", fillArea: true }],
    ["BAR", { type: "bar", horizontal: true }],
    ["COLUMN", { type: "bar", horizontal: false }],
    ["COMBO", { type: "combo" }],
    ["LINE", { type: "line", fillArea: false }],
    ["PIE", { type: "pie" }],
    ["RADAR", { type: "radar" }],
    ["SCATTER", { type: "scatter" }],
    ["WATERFALL", { type: "waterfall" }],
  ])("%s is drawn", (type, definition) => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${start} sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.${type}).addRange(sheet.getRange("A1:C4")).setOption("title", "T").build());
        return String(sheet.getCharts()[0].modify().getChartType())`),
    ).toBe(type);
    const reopened = Workbook.load(JSON.parse(JSON.stringify(workbook.save())));
    expect(drawn(reopened)).toMatchObject([{ ...definition, title: { text: "T" } }]);
    const [id = ""] = reopened.model.getters.getChartIds("0");
    expect(reopened.model.getters.getChartRuntime(id)).toBeDefined();
  });

  it.each(["TABLE", "HISTOGRAM", "CANDLESTICK", "ORG", "TIMELINE", "TREEMAP", "GEO", "GAUGE", "STEPPED_AREA", "BUBBLE", "SPARKLINE"])(
    "%s is refused by name when it is inserted",
    (type) => {
      const { evaluate, errorOf } = script("");
      const insert = `${start} const chart = sheet.newChart().setChartType(Charts.ChartType.${type}).addRange(sheet.getRange("A1:C4")).build();`;
      expect(errorOf(`${insert} sheet.insertChart(chart)`)).toBe(`Exception: not emulated: a chart of type ${type}`);
      expect(evaluate(`${insert} return sheet.getCharts().length`)).toBe(0);
    },
  );

  it("each builder has the methods of its kind only", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${start} const b = sheet.newChart();
        return ["Area", "Bar", "Column", "Combo", "Histogram", "Line", "Pie", "Scatter", "Table"].map((kind) => {
          const built = b["as" + kind + "Chart"]();
          return [String(built.getChartType()), built.toString()];
        })`),
    ).toEqual(
      ["Area", "Bar", "Column", "Combo", "Histogram", "Line", "Pie", "Scatter", "Table"].map((kind) => [
        kind.toUpperCase(),
        `Embedded${kind}ChartBuilder`,
      ]),
    );
    expect(errorOf(`${start} sheet.newChart().setTitle("x")`)).toBe("Exception: not emulated: EmbeddedChartBuilder.setTitle");
    expect(errorOf(`${start} sheet.newChart().asPieChart().setXAxisTitle("x")`)).toBe(
      "Exception: not emulated: EmbeddedPieChartBuilder.setXAxisTitle",
    );
  });
});

describe("what is refused", () => {
  const refused = (body: string) => script("").errorOf(`${start} const chart = sheet.newChart().asColumnChart(); ${body}`);
  it("charts without data, off the sheet, or not on it", () => {
    expect(refused("sheet.insertChart(chart.build())")).toContain("no range of data");
    expect(refused(`sheet.insertChart(chart.addRange(sheet.getRange("A1:B4")).setPosition(5000, 1, 0, 0).build())`)).toContain(
      "out of bounds",
    );
    expect(refused("chart.setPosition(0, 1, 0, 0)")).toBe("Exception: Invalid argument: anchorRowPos");
    expect(refused(`sheet.updateChart(chart.addRange(sheet.getRange("A1:B4")).build())`)).toBe(
      "Exception: The sheet Sheet1 does not contain the chart.",
    );
    expect(refused("sheet.removeChart(chart.build())")).toBe("Exception: The sheet Sheet1 does not contain the chart.");
  });

  it("wrong types, images of charts, and looks that the engine has not", () => {
    expect(refused(`chart.addRange("A1:B4")`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedColumnChartBuilder.addRange.",
    );
    expect(refused("sheet.insertChart(chart)")).toContain("don't match the method signature");
    expect(refused("chart.build().getBlob()")).toBe("Exception: not emulated: EmbeddedChart.getBlob");
    expect(refused("Charts.newPieChart()")).toBe("Exception: not emulated: Charts.newPieChart");
    expect(refused("Charts.newDataTable()")).toBe("Exception: not emulated: Charts.newDataTable");
    expect(refused("chart.useLogScale()")).toBe("Exception: not emulated: a chart with a logarithmic scale");
    expect(refused(`sheet.insertChart(chart.addRange(sheet.getRange("A1:B4")).setOption("isStacked", "percent").build())`)).toBe(
      'Exception: not emulated: a chart with isStacked "percent"',
    );
  });
});
