import { CorePlugin, coreTypes, type EngineRange, registries, type UID, type Zone } from "../engine.ts";

/**
 * What Google keeps with cells, rows, columns and sheets and the engine has no place for: notes, font families, protections, developer
 * metadata … Attachments are stored by a plugin of the engine, so that they move, shrink, disappear, undo and export with their cells.
 */
export interface Attachment {
  readonly id: string;
  /** "note", "protection", "metadata" …: each service has its own kinds. Kinds that start with "document-" belong to the document: they stay
   * when rows, columns and sheets are deleted, and are not copied with a sheet. */
  readonly kind: string;
  readonly sheetId: UID;
  readonly zone: Zone;
  /** JSON only. */
  readonly data: unknown;
}

export interface AttachCommand {
  readonly type: "ATTACH";
  readonly attachments: readonly Attachment[];
  /** Ids of attachments to drop in the same step. */
  readonly detach?: readonly string[];
}

interface Kept {
  readonly id: string;
  readonly kind: string;
  readonly range: EngineRange;
  readonly data: unknown;
}

/** What the engine calls with every structural change: each range answers how it is affected. */
interface RangeAdapter {
  applyChange(range: EngineRange): { changeType: string; range: EngineRange };
}

const ofDocument = ({ kind }: Kept): boolean => kind.startsWith("document-");

class AttachmentsPlugin extends CorePlugin {
  static override getters = ["getAttachments"];
  readonly kept: readonly Kept[] = [];

  override adaptRanges({ applyChange }: RangeAdapter): void {
    const next = this.kept.flatMap((item) => {
      if (ofDocument(item)) return [item];
      const change = applyChange(item.range);
      if (change.changeType === "REMOVE") return [];
      return [change.changeType === "NONE" ? item : { ...item, range: change.range }];
    });
    if (next.length !== this.kept.length || next.some((item, index) => item !== this.kept[index])) this.keep(next);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the engine's command type is closed; ours are added at run time
  override handle(command: any): void {
    if (command.type === "ATTACH") {
      const { attachments, detach = [] } = command as AttachCommand;
      const dropped = new Set(detach);
      const changed = new Map(
        attachments.map(({ id, kind, sheetId, zone, data }) => {
          return [id, { id, kind, data, range: this.getters.getRangeFromZone(sheetId, zone) }];
        }),
      );
      // A changed attachment keeps its place in the order.
      const known = new Set(this.kept.map(({ id }) => id));
      const kept = this.kept.filter(({ id }) => !dropped.has(id)).map((item) => changed.get(item.id) ?? item);
      this.keep([...kept, ...[...changed.values()].filter(({ id }) => !known.has(id) || dropped.has(id))]);
    } else if (command.type === "DUPLICATE_SHEET") {
      const copies = this.kept
        .filter((item) => item.range.sheetId === command.sheetId && !ofDocument(item))
        .map((item) => ({
          ...item,
          id: `${item.id}/${command.sheetIdTo}`,
          range: this.getters.getRangeFromZone(command.sheetIdTo, item.range.zone),
        }));
      this.keep([...this.kept, ...copies]);
    } else if (command.type === "DELETE_SHEET") {
      const [remaining] = this.getters.getSheetIds().filter((id) => id !== command.sheetId);
      this.keep(
        this.kept.flatMap((item) => {
          if (item.range.sheetId !== command.sheetId) return [item];
          return ofDocument(item) && remaining ? [{ ...item, range: this.getters.getRangeFromZone(remaining, item.range.zone) }] : [];
        }),
      );
    }
  }

  /** All attachments of a kind, of one sheet or of all, in the order they were made. */
  getAttachments(kind: string, sheetId?: UID): Attachment[] {
    return this.kept
      .filter((item) => item.kind === kind && (sheetId === undefined || item.range.sheetId === sheetId))
      .map(({ id, range, data }) => ({ id, kind, sheetId: range.sheetId, zone: range.zone, data }));
  }

  // biome-ignore lint/suspicious/noExplicitAny: our own key beside the engine's
  override import(data: any): void {
    const attachments: readonly Attachment[] = data.attachments ?? [];
    // Not through the history: importing is not a step that a user could undo.
    (this as { kept: readonly Kept[] }).kept = attachments.map(({ id, kind, sheetId, zone, data }) => ({
      id,
      kind,
      data,
      range: this.getters.getRangeFromZone(sheetId, zone),
    }));
  }

  // biome-ignore lint/suspicious/noExplicitAny: our own key beside the engine's
  override export(data: any): void {
    data.attachments = this.kept.map(({ id, kind, range, data }) => ({ id, kind, sheetId: range.sheetId, zone: range.zone, data }));
  }

  private keep(kept: readonly Kept[]): void {
    this.history.update("kept", kept);
  }
}

/** Called once, before the first model is made. */
export function registerAttachments(): void {
  coreTypes.add("ATTACH" as never);
  registries.corePluginRegistry.add("attachments", AttachmentsPlugin as never);
}
