import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const utility = (expression: string): unknown => script("").evaluate(`return Utilities.${expression}`);
const refused = (expression: string): string => script("").errorOf(`Utilities.${expression}`);

describe("formatDate", () => {
  const at = "new Date(Date.UTC(2024, 1, 5, 14, 3, 9, 7))";

  it.each([
    ["GMT", "yyyy-MM-dd HH:mm:ss.SSS", "2024-02-05 14:03:09.007"],
    ["America/New_York", "EEE, d MMM yy h:mm a z", "Mon, 5 Feb 24 9:03 AM EST"],
    ["Asia/Tokyo", "EEEE, MMMM dd'th' ZXXX", "Monday, February 05th +0900+09:00"],
    ["GMT+2", "HH:mm z", "16:03 GMT+02:00"],
    ["GMT", "yyyy-MM-dd'T'HH:mm:ssX", "2024-02-05T14:03:09Z"],
    ["GMT", "h 'o''clock'", "2 o'clock"],
    ["GMT", "D w W F u k K G", "36 6 2 1 1 14 2 AD"],
    ["nowhere", "HH", "14"],
  ])("in %s as %s", (zone, pattern, expected) => {
    expect(utility(`formatDate(${at}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`)).toBe(expected);
  });

  it("weeks begin on Sunday and belong to the year of 1 January", () => {
    expect(utility(`formatDate(new Date(Date.UTC(2024, 11, 30)), "GMT", "YYYY w yyyy")`)).toBe("2025 1 2024");
  });

  it("a text is no date and q is no letter of a pattern", () => {
    expect(refused(`formatDate(new Date("no date"), "GMT", "yyyy")`)).toBe("Exception: Invalid argument: date. Should be of type: Date");
    expect(refused(`formatDate("2024-02-05", "GMT", "yyyy")`)).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(refused(`formatDate(${at}, "GMT", "q")`)).toBe("Exception: Illegal pattern character 'q'");
  });

  it("parseDate reads what formatDate writes", () => {
    expect(utility(`parseDate("2024-02-05 10:00", "Europe/Paris", "yyyy-MM-dd HH:mm").toISOString()`)).toBe("2024-02-05T09:00:00.000Z");
    expect(refused(`parseDate("soon", "GMT", "yyyy")`)).toBe('Exception: Unparseable date: "soon"');
  });
});

describe("formatString", () => {
  it.each([
    [`"%s has %d points", "Ann", 12`, "Ann has 12 points"],
    [`"%05d|%-6s|%6s|%+d", 42, "ab", "cd", 3`, "00042|ab    |    cd|+3"],
    [`"%.2f %,d %,.1f %e", 3.14159, 1234567, 9876.54, 12345.678`, "3.14 1,234,567 9,876.5 1.234568e+04"],
    [`"%x %X %o %c %b %%", 255, 255, 8, 65, true`, "ff FF 10 A true %"],
    [`"%2$s before %1$s", "b", "a"`, "a before b"],
    [`"%.3s|%06.2f|%d", "abcdef", -3.14159, 7.9`, "abc|-03.14|7"],
  ])("(%s)", (args, expected) => {
    expect(utility(`formatString(${args})`)).toBe(expected);
  });

  it("a mark without a value is an error", () => {
    expect(refused(`formatString("%s %s", "one")`)).toBe("Exception: Format specifier '%s'");
  });
});

describe("bytes", () => {
  it("base64 of text and bytes, both ways", () => {
    expect(utility(`base64Encode("héllo", Utilities.Charset.UTF_8)`)).toBe("aMOpbGxv");
    expect(utility(`base64EncodeWebSafe([-1, -2, -3])`)).toBe("__79");
    expect(utility(`base64Decode("//79")`)).toEqual([-1, -2, -3]);
    expect(utility(`newBlob(Utilities.base64DecodeWebSafe("aMOpbGxv")).getDataAsString()`)).toBe("héllo");
    expect(refused(`base64Decode("*")`)).toBe("Exception: Could not decode string.");
  });

  const hex = (expression: string) => utility(`${expression}.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("")`);

  // RFC 1321, FIPS 180-2 and RFC 4231 publish these.
  it.each([
    ["MD5", "900150983cd24fb0d6963f7d28e17f72"],
    ["SHA_1", "a9993e364706816aba3e25717850c26c9cd0d89d"],
    ["SHA_256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("the %s digest of abc", (algorithm, expected) => {
    expect(hex(`computeDigest(Utilities.DigestAlgorithm.${algorithm}, "abc")`)).toBe(expected);
  });

  it("digests are signed bytes", () => {
    expect(utility(`computeDigest(Utilities.DigestAlgorithm.MD5, "abc").slice(0, 2)`)).toEqual([-112, 1]);
    expect(refused(`computeDigest(Utilities.DigestAlgorithm.MD2, "abc")`)).toBe("Exception: not emulated: the digest MD2");
  });

  it("message authentication codes", () => {
    const expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    expect(hex(`computeHmacSha256Signature("what do ya want for nothing?", "Jefe")`)).toBe(expected);
    expect(hex(`computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, "what do ya want for nothing?", "Jefe")`)).toBe(expected);
  });

  it("digests and codes read a text as US_ASCII unless told otherwise", () => {
    expect(utility(`computeHmacSha256Signature("café", "€🙂").slice(0, 4)`)).toEqual([-125, 73, -127, -128]);
    expect(utility(`computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, "café", "€🙂").slice(0, 4)`)).toEqual([-125, 73, -127, -128]);
    expect(hex(`computeDigest(Utilities.DigestAlgorithm.MD5, "é")`)).toBe(hex(`computeDigest(Utilities.DigestAlgorithm.MD5, "?")`));
    expect(hex(`computeDigest(Utilities.DigestAlgorithm.MD5, "é", Utilities.Charset.UTF_8)`)).toBe(
      hex(`computeDigest(Utilities.DigestAlgorithm.MD5, [-61, -87])`),
    );
  });

  it("a list that holds no bytes is refused with the element that is none", () => {
    expect(refused(`computeDigest(Utilities.DigestAlgorithm.MD5, ["1bad"])`)).toBe("Exception: Cannot convert 1bad to byte.");
  });

  it("blobs keep bytes, type and name", () => {
    expect(
      script("").evaluate(`const blob = Utilities.newBlob("a,b", MimeType.CSV, "t.csv");
        const copy = blob.copyBlob().setName("u.txt").setContentTypeFromExtension().setDataFromString("é");
        return [blob.getContentType(), blob.getName(), blob.getBytes(), copy.getContentType(), copy.getBytes(), copy.getDataAsString("ISO-8859-1"), blob.isGoogleType(),
          Utilities.newBlob([72, 105]).getContentType()]`),
    ).toEqual(["text/csv", "t.csv", [97, 44, 98], "text/plain", [-61, -87], "Ã©", false, null]);
    expect(refused(`newBlob("a").getAs("application/pdf")`)).toBe("Exception: not emulated: Blob.getAs from text/plain to application/pdf");
  });

  it("archives can be packed and opened again", () => {
    expect(
      utility(`unzip(Utilities.zip([Utilities.newBlob("x", "text/plain", "a.txt"), Utilities.newBlob("y", "text/csv", "b.csv")], "all.zip"))
        .map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()])`),
    ).toEqual([
      ["a.txt", "text/plain", "x"],
      ["b.csv", "text/csv", "y"],
    ]);
    expect(utility(`ungzip(Utilities.gzip(Utilities.newBlob("packed"))).getDataAsString()`)).toBe("packed");
    expect(refused(`zip([Utilities.newBlob("x", "text/plain", "a"), Utilities.newBlob("y", "text/plain", "a")])`)).toBe(
      "Exception: Duplicate filename: a",
    );
    expect(refused(`unzip(Utilities.newBlob("no archive"))`)).toMatch(/^Exception: Invalid argument: /);
  });
});

describe("the rest", () => {
  it("CSV is read with quotes, line breaks and other delimiters", () => {
    expect(utility(`parseCsv('a,"b, ""c""\\nd"\\r\\n1,2\\n')`)).toEqual([
      ["a", 'b, "c"\nd'],
      ["1", "2"],
    ]);
    expect(utility(`parseCsv("a;b", ";")`)).toEqual([["a", "b"]]);
    expect(refused(`parseCsv('"open')`)).toBe("Exception: Could not parse text.");
  });

  it("each uuid is another one", () => {
    const uuids = utility("getUuid() + ' ' + Utilities.getUuid()") as string;
    const [first, second] = uuids.split(" ");
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first).not.toBe(second);
  });

  it("sleeping ends, and has a limit", () => {
    expect(script("").evaluate("Utilities.sleep(1); return 'awake'")).toBe("awake");
    expect(refused("sleep(300001)")).toBe("Exception: Invalid argument: 300001");
  });

  it("what Utilities does not have says so", () => {
    expect(refused("slugify('x')")).toBe("Exception: not emulated: Utilities.slugify");
  });
});
