import { notEmulated, ServiceError } from "../../notation/service-error.ts";
import type { Service } from "./service.ts";

/** Google's bytes are signed, -128 to 127. */
export const signedBytes = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
/** Google's bytes, or unsigned ones, as the host keeps them. */
export const unsignedBytes = (bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes, (byte) => byte & 0xff);

/** Labels of the platform's own decoders: "UTF-8", "ISO-8859-1", "US-ASCII", "Shift_JIS" … */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new ServiceError(`Invalid argument: charset ${charset}`);
    throw error;
  }
}

/** Only the most common charsets: UTF-8, and one byte per character for Latin-1 and ASCII ("?" where a character has none). */
export function encodeText(text: string, charset: string): Uint8Array {
  const name = charset.toUpperCase().replaceAll("_", "-");
  if (name === "UTF-8") return new TextEncoder().encode(text);
  const highest = { "ISO-8859-1": 0xff, "US-ASCII": 0x7f, ASCII: 0x7f }[name];
  if (highest === undefined) throw notEmulated(`text written in charset ${charset}`);
  return Uint8Array.from(Array.from(text), (char) => ((char.codePointAt(0) ?? 0) <= highest ? (char.codePointAt(0) ?? 0) : 0x3f));
}

const typesByExtension: Readonly<Record<string, string>> = {
  txt: "text/plain",
  html: "text/html",
  css: "text/css",
  csv: "text/csv",
  js: "text/javascript",
  json: "application/json",
  pdf: "application/pdf",
  zip: "application/zip",
  gz: "application/x-gzip",
  png: "image/png",
  gif: "image/gif",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  bmp: "image/bmp",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Bytes with a content type and a name, either of which may be unknown (null). */
export class Blob implements Service {
  readonly google = "Base.Blob";
  bytes: Uint8Array;
  private type: string | null;
  private name: string | null;
  constructor(bytes: Uint8Array, type: string | null = null, name: string | null = null) {
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  setBytes(data: readonly number[]): this {
    this.bytes = unsignedBytes(data);
    return this;
  }

  getDataAsString(charset = "UTF-8"): string {
    return decodeBytes(this.bytes, charset);
  }

  setDataFromString(text: string, charset = "UTF-8"): this {
    this.bytes = encodeText(text, charset);
    return this;
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }

  setContentTypeFromExtension(): this {
    this.type = typesByExtension[this.name?.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  isGoogleType(): boolean {
    return this.type?.startsWith("application/vnd.google-apps.") ?? false;
  }

  copyBlob(): Blob {
    return new Blob(this.bytes.slice(), this.type, this.name);
  }

  getBlob(): Blob {
    return this;
  }

  /** Google converts between formats on its servers; here a blob has only its own format. */
  getAs(contentType: string): Blob {
    if (contentType !== this.type) throw notEmulated(`Blob.getAs from ${this.type} to ${contentType}`);
    return this.copyBlob();
  }
}
