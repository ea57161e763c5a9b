import { catalogFaults } from "./catalogs.ts";
import { contentFaults, deployFaults, sizeFaults } from "./production-build.ts";
import { headerFaults, unconfiguredFaults } from "./served-build.ts";
import { simulatedFaults } from "./simulated-pages.ts";
import { runTool } from "./tool.ts";

/** One thing to check; it passed when nothing is wrong. */
interface Step {
  readonly title: string;
  readonly faults: () => readonly string[] | Promise<readonly string[]>;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

// Forced, because the compiler keeps old findings when a file of global types changes (7.0.2).
const TYPES = toolStep("types", "tsc", ["-b", "--force"]);

const SOURCES: readonly Step[] = [
  TYPES,
  toolStep("lint", "oxlint", []),
  toolStep("format", "oxfmt", ["--check"]),
  toolStep("unused", "knip", []),
  { title: "catalogs", faults: catalogFaults },
  { title: "pages of the simulated meeting", faults: simulatedFaults },
];

// Ten thousand schedules are for `npm test`; what is pure needs no worker of its own.
const QUICK_TESTS = toolStep("quick tests", "vitest", [
  ...["run", "--project", "node", "--no-isolate", "--exclude", "**/*-schedules.test.ts"],
  ...["tests/core", "tests/repository/readme", "tests/repository/sources"],
]);

const BUILD = toolStep("production build", "vite", ["build", "--logLevel", "warn"]);

const BUILT: readonly Step[] = [
  { title: "size of the panel", faults: sizeFaults },
  { title: "nothing of development in the build", faults: contentFaults },
  { title: "deploy sends the build", faults: deployFaults },
  { title: "no answer without secrets", faults: unconfiguredFaults },
  { title: "headers and policy of the build, as served", faults: headerFaults },
];

/** All of it but the tests: two lines of steps at once, one for each core of a small machine. */
export async function checkRepository(): Promise<Tally> {
  return sumOf(await Promise.all([inOrder(SOURCES), checkBuild()]));
}

/** What takes seconds, before each commit. */
export async function checkQuickly(): Promise<Tally> {
  return sumOf(await Promise.all([inOrder([...SOURCES, QUICK_TESTS]), checkBuild()]));
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function checkBuild(): Promise<Tally> {
  const build = await inOrder([BUILD]);
  if (build.failed === 0) return sumOf([build, await inOrder(BUILT)]);
  return { passed: 0, failed: build.failed + BUILT.length };
}

export async function inOrder(steps: readonly Step[]): Promise<Tally> {
  let passed = 0;
  for (const step of steps) {
    if (await passes(step)) passed += 1;
  }
  return { passed, failed: steps.length - passed };
}

async function passes(step: Step): Promise<boolean> {
  const began = performance.now();
  const faults = await faultsOf(step);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${step.title} (${seconds} s)`);
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
}

async function faultsOf({ faults }: Step): Promise<readonly string[]> {
  try {
    return await faults();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function toolStep(title: string, name: string, toolArguments: readonly string[]): Step {
  return {
    title,
    async faults() {
      const { succeeded, output } = await runTool(name, toolArguments);
      return succeeded ? [] : [output];
    },
  };
}
