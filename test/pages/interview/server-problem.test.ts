import { describe, expect, it } from "vitest";
import { problemFrom, problemSentence } from "../../../src/pages/shared/server-problem.ts";
import { wordsIn } from "../words-in.ts";

describe("sorting what went wrong", () => {
  it.each([
    ["Error: no such candidate", "no such candidate"],
    ["Exception: Service Spreadsheets failed", "Service Spreadsheets failed"],
    ["InputError: the ballot has no name.", "the ballot has no name."],
    ["Exception : service indisponible", "service indisponible"],
    ["Error: Exception: twice wrapped", "twice wrapped"],
    ["Wait: somebody else is saving.", "Wait: somebody else is saving."],
  ])("shows “%s” as “%s”", (message, sentence) => {
    const problem = problemFrom({ name: "ScriptError", message });
    expect(problemSentence(problem, wordsIn("en").problems)).toBe(sentence);
  });

  it.each(["TypeError: Cannot read properties of undefined", "ReferenceError: x is not defined"])(
    "never shows an interviewer “%s”",
    (message) => {
      const problem = problemFrom({ name: "ScriptError", message });
      expect(problemSentence(problem, wordsIn("en").problems)).toBe(wordsIn("en").problems.unexpected);
      expect(problem.message).toBe(message);
    },
  );

  it("says in the user's language that the connection failed", () => {
    const problem = problemFrom({ name: "NetworkError", message: "NetworkError: Connection failure due to HTTP 0" });
    expect(problemSentence(problem, wordsIn("fr").problems)).toBe(wordsIn("fr").problems.offline);
  });

  it.each([undefined, null, {}, "", { message: "Error: " }])("treats a failure without words as lost: %j", (error) => {
    expect(problemFrom(error).reason).toBe("lost");
  });

  it.each([
    ["PERMISSION_DENIED", "accounts"],
    ["Exception: Authorization is required to perform that action.", "authorization"],
    ["Exception: Too many simultaneous invocations: Spreadsheets", "busy"],
    ["There are too many scripts running simultaneously for this Google user account.", "busy"],
    ["Exception: Lock timeout: another process was holding the lock for too long.", "busy"],
  ] as const)("says what to do about “%s”", (message, reason) => {
    const problem = problemFrom({ name: "ScriptError", message });
    expect(problem.reason).toBe(reason);
    expect(problemSentence(problem, wordsIn("en").problems)).toBe(wordsIn("en").problems[reason]);
  });
});
