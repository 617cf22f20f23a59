import { describe, expect, it } from "vitest";
import { RecordedInputs } from "../../../local/page/recorded-inputs.ts";

describe("the clock and chance of an execution that is taken up again", () => {
  it("read the same in the second run, and go on after it", () => {
    const inputs = new RecordedInputs();
    let now = 10;
    const read = () => inputs.next(() => now++);
    expect([read(), read()]).toEqual([10, 11]);
    inputs.rewind();
    expect([read(), read(), read()]).toEqual([10, 11, 12]);
  });

  it("keep a zero", () => {
    const inputs = new RecordedInputs();
    inputs.next(() => 0);
    inputs.rewind();
    expect(inputs.next(() => 7)).toBe(0);
  });
});
