import { describe, expect, it } from "vitest";
import { Tape } from "../../../local/page/recorded-inputs.ts";

describe("the clock and chance of an execution that is taken up again", () => {
  it("read the same in the second run, and go on after it", () => {
    const tape = new Tape();
    let now = 10;
    const read = () => tape.next(() => now++);
    expect([read(), read()]).toEqual([10, 11]);
    tape.rewind();
    expect([read(), read(), read()]).toEqual([10, 11, 12]);
  });

  it("keep a zero", () => {
    const tape = new Tape();
    tape.next(() => 0);
    tape.rewind();
    expect(tape.next(() => 7)).toBe(0);
  });
});
