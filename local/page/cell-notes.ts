import { Component, xml } from "@odoo/owl";
import { registries, UIPlugin } from "../engine/engine.ts";
import type { Attachment } from "../engine/patches/attachments.ts";

/** Side of the corner mark in pixels, as in Sheets. */
const markSize = 6;

interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

interface NoteGetters {
  getAttachments(kind: string, sheetId: string): Attachment[];
  getActiveSheetId(): string;
  getVisibleRect(zone: Attachment["zone"]): { x: number; y: number; width: number; height: number };
}

const textOf = ({ data }: Attachment): string => String(typeof data === "object" && data !== null && "text" in data ? data.text : data);

function noteAt(getters: NoteGetters, { sheetId, col, row }: Place): string | undefined {
  const found = getters
    .getAttachments("note", sheetId)
    .find(({ zone }) => zone.left <= col && col <= zone.right && zone.top <= row && row <= zone.bottom);
  return found && textOf(found);
}

/** Draws the dark corner of every visible cell that has a note. */
class NoteMarks extends UIPlugin {
  static override layers = ["Highlights"] as never;

  override drawLayer({ ctx }: { readonly ctx: CanvasRenderingContext2D }): void {
    const getters = this.getters as unknown as NoteGetters;
    const sheetId = getters.getActiveSheetId();
    ctx.fillStyle = "#202124";
    // A light edge, so that the mark stands out from dark headings too.
    ctx.strokeStyle = "#ffffff";
    for (const { zone } of getters.getAttachments("note", sheetId)) {
      const { x, y, width, height } = getters.getVisibleRect(zone);
      if (width <= 0 || height <= 0) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - markSize, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + markSize);
      ctx.closePath();
      ctx.stroke();
      ctx.fill();
    }
  }
}

class NoteCard extends Component {
  static override template = xml`<div class="note-card" t-out="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 400 };
}

/** Shows the notes that scripts put on cells: a corner mark, and the text on hover. Called once, before the first workbook is made. */
export function registerCellNotes(): void {
  registries.featurePluginRegistry.add("note marks", NoteMarks as never);
  registries.cellPopoverRegistry.add("Note", {
    onHover: (position: Place, getters: NoteGetters) => {
      const text = noteAt(getters, position);
      return text ? { isOpen: true, Component: NoteCard, props: { text }, cellCorner: "top-right" } : { isOpen: false };
    },
  } as never);
}
