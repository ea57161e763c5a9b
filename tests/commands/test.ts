import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Logs } from "./logs.ts";
import { checkRepository, inOrder, sumOf, type Tally } from "./steps.ts";
import { runTool, type ToolRun } from "./tool.ts";

/** As much of Vitest's JSON report as is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** As much of Playwright's JSON report as is counted. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** In minutes, against a tool that hangs. */
const LONGEST = 15;

/**
 * How many browser tests may need their second try: six panels on a small machine now and then find a
 * wait that a test forgot. Each is listed as flaky, to be mended.
 */
const MOST_FLAKY = 2;

const logs = new Logs();
/** What Vitest, and whoever it started, said while all went well; a test that fails tells its own names. */
let saidByVitest = "";
const reports = mkdtempSync(join(tmpdir(), "intervision-reports-"));
const checked = await checkRepository();
// One after the other, because each of them keeps all cores of a small machine at work.
const tallies = [checked, await vitest(), await playwright()];
const searched = await inOrder([
  { title: "nothing of anybody's in any log", faults: faultsOfLogs },
]);
const { passed, failed } = sumOf([...tallies, searched]);
rmSync(reports, { recursive: true });

process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function vitest(): Promise<Tally> {
  const file = join(reports, "vitest.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const run = await runTool("vitest", ["run", ...reporters], { shown: true, minutes: LONGEST });
  if (run.succeeded) saidByVitest = run.output;
  return settle(run, file, countVitest);
}

async function playwright(): Promise<Tally> {
  const file = join(reports, "playwright.json");
  const run = await runTool(
    "playwright",
    ["test", "-c", "tests/playwright.config.ts", "--reporter=list,json"],
    {
      shown: true,
      minutes: LONGEST,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...logs.environment },
    },
  );
  return settle(run, file, countPlaywright);
}

/** The traces of Playwright are the tests' own, and none are kept. */
function faultsOfLogs(): readonly string[] {
  using written = logs;
  return written.faults({ vitest: saidByVitest });
}

/** A test that did not run has not passed; nor has a file that could not be read. */
function countVitest(report: string): Tally {
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(report) as VitestReport;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

function countPlaywright(report: string): Tally {
  const { stats } = JSON.parse(report) as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = stats;
  const isTooMany = flaky > MOST_FLAKY;
  return {
    passed: expected + (isTooMany ? 0 : flaky),
    failed: unexpected + skipped + (isTooMany ? flaky : 0),
  };
}

/** Counts what a tool reported; a tool that broke or ran no test failed once. */
function settle(run: ToolRun, file: string, count: (report: string) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const tally = count(readFileSync(file, "utf8"));
  const isSound = run.succeeded && tally.passed > 0;
  return tally.failed > 0 || isSound ? tally : { ...tally, failed: 1 };
}
