import { expect, test } from "vitest";
import { leaksIn, textsOfTests } from "../support/leaks.ts";

const PASS = ["eyJhbGciOiJIUzI1NiJ9", "eyJyb29tIjoiYSJ9", "c2lnbmVkIGJ5IHVzIGFsb25l"].join(".");

const PLANTED: readonly (readonly [what: string, line: string])[] = [
  ["name", 'Error: nobody called "Ben" has a seat'],
  ["name", "Gül said goodbye"],
  ["canary", "SyntaxError: Unexpected token 'c', \"canary 7\" is not valid JSON"],
  ["account", "forgets uid-of-ann"],
  ["pass", `GET /api/words Bearer ${PASS}`],
  ["context", `x-zoom-app-context: ${"DAJf_-9".repeat(30)}`],
  ["id or ticket", `a socket of ${"a1".repeat(16)} was closed`],
  ["id or ticket", `object ${"0f".repeat(32)} was reset`],
  ["secret", "ID_SECRET=an id secret of the tests"],
  ["text", "noteWritten: Written before the cut."],
];

test.each(PLANTED)("in a log a planted %s is found: %s", (what, line) => {
  const log = ["Simulated meeting: http://localhost:5173/simulator/", line, ""].join("\n");
  expect(leaksIn(log, textsOfTests())).toContainEqual({ what, line });
});

test.each([
  "Simulated meeting: http://localhost:5173/simulator/",
  "    at SqlEventLog.append (/home/somebody/intervision/worker/event-log.ts:58:23)",
  "stack: /node_modules/@cloudflare/workerd-linux-64/bin/workerd@36c25b7 workerd@2238860",
  "uncaught exception; source = Uncaught (in promise); stack = Error: the disk is full",
  "debug: [vite] connected.",
])("what a log may say is no leak: %s", (line) => {
  expect(leaksIn(line, textsOfTests())).toEqual([]);
});

test("what people write in the tests is known to whoever searches the logs", () => {
  expect(textsOfTests().length).toBeGreaterThan(50);
});
