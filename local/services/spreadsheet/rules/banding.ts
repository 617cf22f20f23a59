import type { Zone } from "../../../engine/engine.ts";
import type { Attachment } from "../../../engine/patches/attachments.ts";
import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { hexColor } from "../../../notation/css-color.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { Color } from "../text/color.ts";
import { bandingThemes } from "./banding-theme.ts";

type Band = "header" | "first" | "second" | "footer";
type Axis = "Row" | "Column";
type Colors = Readonly<Record<`${Band}${Axis}`, string | null>>;

const overlap = (a: Zone, b: Zone): boolean => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Alternating colours along rows or columns, from one of Google's themes. @throws ServiceError where there are some already. */
export function applyBanding(range: Range, axis: Axis, theme: string, showHeader: boolean, showFooter: boolean): Banding {
  const { header, first, second, footer } = bandingThemes[theme] ?? (bandingThemes.LIGHT_GREY as never);
  const none: Colors = {
    headerRow: null,
    firstRow: null,
    secondRow: null,
    footerRow: null,
    headerColumn: null,
    firstColumn: null,
    secondColumn: null,
    footerColumn: null,
  };
  const bands = { header: showHeader ? header : null, first, second, footer: showFooter ? footer : null };
  const named = Object.entries(bands).map(([band, color]) => [`${band}${axis}`, color]);
  return keepBanding(range, { ...none, ...Object.fromEntries(named) });
}

function keepBanding({ sheet, zone }: Range, colors: Colors): Banding {
  const { workbook, spreadsheet, sheetId } = sheet;
  if (workbook.attachments("banding", sheetId).some((known) => overlap(known.zone, zone))) {
    throw new ServiceError("You cannot add alternating background colors to a range that already has alternating background colors.");
  }
  const id = crypto.randomUUID();
  workbook.apply([{ type: "ATTACH", attachments: [{ id, kind: "banding", sheetId, zone, data: colors }] }]);
  return new Banding(spreadsheet, id);
}

/** The bandings of one sheet or of all; with a zone, those that overlap it. */
export function bandings(spreadsheet: Spreadsheet, sheetId?: string, zone?: Zone): Banding[] {
  return spreadsheet.workbook
    .attachments("banding", sheetId)
    .filter((known) => !zone || overlap(known.zone, zone))
    .map(({ id }) => new Banding(spreadsheet, id));
}

/** Alternating colours of a range. Scripts see and change them; the grid of the local page does not draw them. */
export class Banding implements Service {
  readonly google = "Spreadsheet.Banding";
  private readonly spreadsheet: Spreadsheet;
  private readonly id: string;
  constructor(spreadsheet: Spreadsheet, id: string) {
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  private get workbook(): Workbook {
    return this.spreadsheet.workbook;
  }

  private get attachment(): Attachment {
    const found = this.workbook.attachments("banding").find(({ id }) => id === this.id);
    if (!found) throw new ServiceError("The banding no longer exists.");
    return found;
  }

  private get colors(): Colors {
    return this.attachment.data as Colors;
  }

  /** The two alternating colours of the axis in use cannot be removed; header and footer can. */
  private paint(name: keyof Colors, color: string | null): Banding {
    const { colors } = this;
    if (color === null && /^(first|second)/.test(name) && colors[name] !== null) {
      const words = name.replace(/([A-Z])/, (letter) => ` ${letter.toLowerCase()}`);
      throw new ServiceError(`${words.charAt(0).toUpperCase()}${words.slice(1)} color should not be null.`);
    }
    const data = { ...colors, [name]: color === null ? null : hexColor(color) };
    this.workbook.apply([{ type: "ATTACH", attachments: [{ ...this.attachment, data }] }]);
    return this;
  }

  private colorObject(name: keyof Colors): Color | null {
    const hex = this.colors[name];
    return hex === null ? null : Color.rgb(this.spreadsheet.execution.api, hex);
  }

  getRange(): Range {
    const { sheetId, zone } = this.attachment;
    return this.spreadsheet.sheet(sheetId).range(zone);
  }

  setRange({ sheet, zone }: Range): Banding {
    this.workbook.apply([{ type: "ATTACH", attachments: [{ ...this.attachment, sheetId: sheet.sheetId, zone }] }]);
    return this;
  }

  copyTo(range: Range): Banding {
    return keepBanding(range, this.colors);
  }

  remove(): void {
    this.workbook.apply([{ type: "ATTACH", attachments: [], detach: [this.attachment.id] }]);
  }

  getHeaderRowColor(): string | null {
    return this.colors.headerRow;
  }

  setHeaderRowColor(color: string | null): Banding {
    return this.paint("headerRow", color);
  }

  getFirstRowColor(): string | null {
    return this.colors.firstRow;
  }

  setFirstRowColor(color: string | null): Banding {
    return this.paint("firstRow", color);
  }

  getSecondRowColor(): string | null {
    return this.colors.secondRow;
  }

  setSecondRowColor(color: string | null): Banding {
    return this.paint("secondRow", color);
  }

  getFooterRowColor(): string | null {
    return this.colors.footerRow;
  }

  setFooterRowColor(color: string | null): Banding {
    return this.paint("footerRow", color);
  }

  getHeaderColumnColor(): string | null {
    return this.colors.headerColumn;
  }

  setHeaderColumnColor(color: string | null): Banding {
    return this.paint("headerColumn", color);
  }

  getFirstColumnColor(): string | null {
    return this.colors.firstColumn;
  }

  setFirstColumnColor(color: string | null): Banding {
    return this.paint("firstColumn", color);
  }

  getSecondColumnColor(): string | null {
    return this.colors.secondColumn;
  }

  setSecondColumnColor(color: string | null): Banding {
    return this.paint("secondColumn", color);
  }

  getFooterColumnColor(): string | null {
    return this.colors.footerColumn;
  }

  setFooterColumnColor(color: string | null): Banding {
    return this.paint("footerColumn", color);
  }

  getHeaderRowColorObject(): Color | null {
    return this.colorObject("headerRow");
  }

  setHeaderRowColorObject(color: Color | null): Banding {
    return this.paint("headerRow", color?.hex ?? null);
  }

  getFirstRowColorObject(): Color | null {
    return this.colorObject("firstRow");
  }

  setFirstRowColorObject(color: Color | null): Banding {
    return this.paint("firstRow", color?.hex ?? null);
  }

  getSecondRowColorObject(): Color | null {
    return this.colorObject("secondRow");
  }

  setSecondRowColorObject(color: Color | null): Banding {
    return this.paint("secondRow", color?.hex ?? null);
  }

  getFooterRowColorObject(): Color | null {
    return this.colorObject("footerRow");
  }

  setFooterRowColorObject(color: Color | null): Banding {
    return this.paint("footerRow", color?.hex ?? null);
  }

  getHeaderColumnColorObject(): Color | null {
    return this.colorObject("headerColumn");
  }

  setHeaderColumnColorObject(color: Color | null): Banding {
    return this.paint("headerColumn", color?.hex ?? null);
  }

  getFirstColumnColorObject(): Color | null {
    return this.colorObject("firstColumn");
  }

  setFirstColumnColorObject(color: Color | null): Banding {
    return this.paint("firstColumn", color?.hex ?? null);
  }

  getSecondColumnColorObject(): Color | null {
    return this.colorObject("secondColumn");
  }

  setSecondColumnColorObject(color: Color | null): Banding {
    return this.paint("secondColumn", color?.hex ?? null);
  }

  getFooterColumnColorObject(): Color | null {
    return this.colorObject("footerColumn");
  }

  setFooterColumnColorObject(color: Color | null): Banding {
    return this.paint("footerColumn", color?.hex ?? null);
  }
}
