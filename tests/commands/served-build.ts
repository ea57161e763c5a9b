import { readdirSync } from "node:fs";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { preview } from "vite";
import { API_HEADERS, PAGE_HEADERS, TAKEN_HEADERS, WORDS_HEADERS } from "../../worker/headers.ts";
import { freePort } from "../support/port.ts";

type Ask = (path: string) => Promise<Response>;

const API_PATHS = [
  ...["/api/health", "/api/pass", "/api/meeting", "/api/method", "/api/dev/clock"],
  ...["/api/code", "/api/begin", "/api/takeaway", "/api/taken", "/api/words"],
  ...["/api/zoom/event", "/install", "/installed"],
] as const;

/** Of the evaluator's findings this alone is left: our own host serves no file of a stranger and no JSONP. */
const ACCEPTED = "script-src 'self'";

/** Which routes the production Worker answers with other than 503 while it has no secrets. */
export function unconfiguredFaults(): Promise<readonly string[]> {
  return whileServed(async (ask) => {
    const answers = await Promise.all(API_PATHS.map(ask));
    return answers
      .filter(({ status }) => status !== 503)
      .map(({ status, url }) => `${new URL(url).pathname} answers ${status}`);
  });
}

/** What the headers of the production build, as it is served, lack or weaken. */
export function headerFaults(): Promise<readonly string[]> {
  return whileServed(async (ask) => {
    const [script = ""] = readdirSync("dist/client/assets").filter((name) => name.endsWith(".js"));
    const asset = { ...PAGE_HEADERS, "Cache-Control": "public, max-age=31536000, immutable" };
    const expected: readonly (readonly [
      path: string,
      headers: Readonly<Record<string, string>>,
    ])[] = [
      ["/", PAGE_HEADERS],
      ...["/taken", "/preset"].map(
        (path) => [path, { ...PAGE_HEADERS, ...TAKEN_HEADERS }] as const,
      ),
      [`/assets/${script}`, asset],
      ...["/privacy", "/support", "/terms"].map((path) => [path, WORDS_HEADERS] as const),
      ...["/nothing", ...API_PATHS].map((path) => [path, API_HEADERS] as const),
    ];
    const faults = await Promise.all(
      expected.map(async ([path, headers]) => differences(await ask(path), headers)),
    );
    return [
      ...faults.flat(),
      ...[PAGE_HEADERS, TAKEN_HEADERS, API_HEADERS, WORDS_HEADERS].flatMap(policyFaults),
    ];
  });
}

function differences(
  { url, headers }: Response,
  expected: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(expected)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name]) => `${new URL(url).pathname}: ${name} is ${headers.get(name) ?? "missing"}`);
}

/** The findings of Google's CSP Evaluator. */
function policyFaults({
  "Content-Security-Policy": policy = "",
}: Readonly<Record<string, string>>) {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ directive, value }) => `${directive} ${value}` !== ACCEPTED)
    .map(({ severity, directive, value, description }) =>
      [`policy, severity ${severity}:`, directive, value, description].join(" "),
    );
}

async function whileServed(
  look: (ask: Ask) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  for (const name of ["ZOOM_CLIENT_SECRET", "PASS_SECRET", "ID_SECRET"]) delete process.env[name];
  const server = await preview({ logLevel: "error", preview: { port: await freePort() } });
  const { port } = server.config.preview;
  try {
    return await look((path) => fetch(`http://127.0.0.1:${port}${path}`));
  } finally {
    await server.close();
  }
}
