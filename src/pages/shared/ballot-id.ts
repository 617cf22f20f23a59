const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * A new id for a ballot: a random UUID (version 4).
 *
 * `crypto.randomUUID` is absent outside secure contexts, which a sandboxed frame may be; random bytes are always there.
 *
 * @param source the browser's `crypto`
 * @example ballotId(); // "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e"
 */
export const ballotId = (
  source: { randomUUID?: () => string; getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> } = crypto,
): string => {
  if (typeof source.randomUUID === "function") return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  // The version and variant bits of RFC 9562, section 5.4.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = hex(bytes);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-");
};
