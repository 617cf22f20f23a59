import { gunzipSync, gzipSync, unzipSync, zipSync } from "fflate";
import { ServiceError } from "../../notation/service-error.ts";
import { Blob, encodeText, signedBytes, unsignedBytes } from "./blob.ts";
import { consoleText } from "./console-text.ts";
import { formatDate, parseDate } from "./date-pattern.ts";
import { digest, signature } from "./digest.ts";
import type { EnumValue } from "./enum-value.ts";
import { formatText } from "./format-text.ts";
import { parseCsv } from "./parse-csv.ts";
import type { Service } from "./service.ts";
import { sleep } from "./sleep.ts";

/** Five minutes, the longest that Google lets a script sleep at once. */
const maxSleepMs = 300_000;

type Data = string | readonly number[];

/** Text, dates, bytes and digests. */
export class Utilities implements Service {
  readonly google = "Utilities.Utilities";

  formatDate(date: Date, timeZone: string, pattern: string): string {
    if (Number.isNaN(date.getTime())) throw new ServiceError("Invalid argument: date. Should be of type: Date");
    return formatDate(date, timeZone, pattern);
  }

  parseDate(text: string, timeZone: string, pattern: string): Date {
    return parseDate(text, timeZone, pattern);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatText(template, values, consoleText);
  }

  getUuid(): string {
    return globalThis.crypto.randomUUID();
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > maxSleepMs) throw new ServiceError(`Invalid argument: ${milliseconds}`);
    sleep(milliseconds);
  }

  base64Encode(data: Data, charset?: EnumValue): string {
    return encode64(bytesOf(data, charset));
  }

  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(encoded: string, _charset?: EnumValue): number[] {
    return signedBytes(decode64(encoded));
  }

  base64DecodeWebSafe(encoded: string, _charset?: EnumValue): number[] {
    return signedBytes(decode64(encoded.replaceAll("-", "+").replaceAll("_", "/")));
  }

  computeDigest(algorithm: EnumValue, value: Data, charset?: EnumValue): number[] {
    return signedBytes(digest(algorithm.member, signedText(value, charset)));
  }

  computeHmacSignature(algorithm: EnumValue, value: Data, key: Data, charset?: EnumValue): number[] {
    return signedBytes(signature(algorithm.member, signedText(value, charset), signedText(key, charset)));
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): number[] {
    return signedBytes(signature("HMAC_SHA_256", signedText(value, charset), signedText(key, charset)));
  }

  newBlob(data: Data, contentType?: string | null, name?: string | null): Blob {
    const type = contentType ?? (typeof data === "string" ? "text/plain" : null);
    return new Blob(bytesOf(data), type, name ?? null);
  }

  parseCsv(csv: string, delimiter = ","): string[][] {
    return parseCsv(csv, delimiter);
  }

  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  zip(blobs: readonly Blob[], name = "archive.zip"): Blob {
    const names = blobs.map((blob, index) => blob.getName() ?? `Untitled${index === 0 ? "" : index}`);
    const twice = names.find((each, index) => names.indexOf(each) !== index);
    if (twice !== undefined) throw new ServiceError(`Duplicate filename: ${twice}`);
    const entries = blobs.map((blob, index) => [names[index], blob.bytes] as const);
    return new Blob(zipSync(Object.fromEntries(entries)), "application/zip", name);
  }

  unzip(source: Blob): Blob[] {
    const files = unpackOrThrow(() => unzipSync(source.bytes));
    return Object.entries(files).map(([name, bytes]) => new Blob(bytes, null, name).setContentTypeFromExtension());
  }

  gzip(source: Blob, name = "archive.gz"): Blob {
    return new Blob(gzipSync(source.bytes), "application/x-gzip", name);
  }

  ungzip(source: Blob): Blob {
    return new Blob(
      unpackOrThrow(() => gunzipSync(source.bytes)),
      null,
      source.getName()?.replace(/\.gz$/, "") ?? null,
    );
  }
}

/** Digests and signatures read a text as US_ASCII unless told otherwise: any other letter counts as "?". */
const signedText = (data: Data, charset?: EnumValue): Uint8Array =>
  typeof data === "string" ? encodeText(data, charset?.member ?? "US_ASCII") : unsignedBytes(data);

function bytesOf(data: Data, charset?: EnumValue): Uint8Array {
  return typeof data === "string" ? encodeText(data, charset?.member ?? "UTF-8") : unsignedBytes(data);
}

function encode64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function decode64(encoded: string): Uint8Array {
  try {
    return Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
  } catch (error) {
    if ((error as Error).name === "InvalidCharacterError") throw new ServiceError("Could not decode string.");
    throw error;
  }
}

/** Any failure of the archive library becomes Google's error message. */
function unpackOrThrow<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw new ServiceError(`Invalid argument: ${(error as Error).message}`);
  }
}
