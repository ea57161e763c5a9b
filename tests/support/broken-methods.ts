import { readFileSync } from "node:fs";
import type { OwnMethod } from "../../core/methods/own-method.ts";
import type { ProblemCode } from "../../core/methods/shape.ts";

/** A method file of a group, written from docs/method-format.md alone. */
export const NIGHT_CIRCLE = readFileSync("tests/browser/night-circle.json", "utf8");

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** The night circle with one value in place of another; undefined takes it out. */
export function changed(path: Path, value: unknown): string {
  const method = JSON.parse(NIGHT_CIRCLE) as Json;
  let holder = method;
  for (const key of path.slice(0, -1)) holder = holder[key] as Json;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(method);
}

interface Broken {
  readonly what: string;
  readonly path: Path;
  readonly value: unknown;
  /** Where the problem is told, and which one. */
  readonly at: string;
  readonly code: ProblemCode;
}

function broken(
  what: string,
  path: Path,
  value: unknown,
  code: ProblemCode,
  at: string = placeOf(path),
): Broken {
  return { what, path, value, code, at };
}

function placeOf(path: Path): string {
  return path.reduce<string>((at, key) => {
    if (typeof key === "number") return `${at}[${key}]`;
    if (!/^[A-Za-z]\w*$/u.test(key)) return `${at}["${key}"]`;
    return at === "" ? key : `${at}.${key}`;
  }, "");
}

const ASK = ["phases", 2] as const;
const QUIET = ["phases", 3] as const;
const STEP = ["phases", 5] as const;
const AGENDA = ["agendas", "30"] as const;
const WORDS = ["text", "phases", "quiet"] as const;

/** One change each makes of a good file a broken one. */
export const BROKEN: readonly Broken[] = [
  broken("no id", ["id"], undefined, "missing"),
  broken("a path for an id", ["id"], "../../secret", "badName"),
  broken("an unknown key", ["script"], "alert(1)", "unknownKey"),
  broken("a prototype", ["__proto__"], { id: "x" }, "unknownKey"),
  broken("an unknown key deep inside", [...QUIET, "writes", 0, "html"], "x", "unknownKey"),
  broken("no phases", ["phases"], [], "outOfRange"),
  broken(
    "10,000 phases",
    ["phases"],
    Array.from({ length: 10_000 }, () => 0),
    "outOfRange",
  ),
  broken("a phase that is none", ["phases", 1], null, "wrongType"),
  broken("a phase twice", [...QUIET, "id"], "ask", "repeated"),
  broken("a phase called like the machinery", [...QUIET, "id"], "constructor", "badName"),
  broken("a floor that nobody knows", [...QUIET, "floor"], "circle", "notAllowed"),
  broken("a kind that nobody knows", [...QUIET, "kind"], "rest", "notAllowed"),
  broken("a role for a speaker", [...ASK, "speakers"], "timekeeper", "notAllowed"),
  broken("a silence in which nobody writes", [...QUIET, "writes"], [], "nobodyActs", "phases[3]"),
  broken("the case giver's floor before there is one", ["phases", 0, "floor"], "solo", "noFloor"),
  broken(
    "a talk without the case giver at the end",
    ["phases", 4, "kind"],
    "close",
    "noFloor",
    "phases[4].floor",
  ),
  broken(
    "a turn that its author never has",
    [...ASK, "writes", 0],
    {
      slot: "asked",
      by: ["caseGiver"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      limit: 9,
    },
    "noFloor",
    "phases[2].writes[0].by",
  ),
  broken("turns without a round", [...QUIET, "turnSeconds"], 30, "doesNotFit"),
  broken("a repeated silence", [...QUIET, "repeats"], true, "doesNotFit"),
  broken("a turn of no time", [...ASK, "turnSeconds"], 0, "outOfRange"),
  broken(
    "a writer who is no role",
    [...QUIET, "writes", 0, "by"],
    ["guest"],
    "notAllowed",
    "phases[3].writes[0].by[0]",
  ),
  broken("a writer twice", [...QUIET, "writes", 0, "by"], ["member", "member"], "repeated"),
  broken("a reveal of another level", [...QUIET, "writes", 0, "reveal"], "atOnce", "doesNotFit"),
  broken(
    "a reveal on a turn that nobody has",
    [...QUIET, "writes", 0, "reveal"],
    "ownTurn",
    "doesNotFit",
  ),
  broken(
    "a question that is sealed",
    ["phases", 1, "writes", 0, "visibility"],
    "sealed",
    "doesNotFit",
  ),
  broken("a text without room", [...QUIET, "writes", 0, "limit"], 0, "doesNotFit"),
  broken("a text without end", [...QUIET, "writes", 0, "limit"], 1e9, "outOfRange"),
  broken("a part that is not there", [...QUIET, "writes", 0, "fromPart"], 1, "doesNotFit"),
  broken("an opening in a phase before", [...QUIET, "writes", 0, "opensIn"], "hello", "doesNotFit"),
  broken("a slot twice", [...QUIET, "writes", 0, "slot"], "asked", "repeated"),
  broken(
    "a choice about nothing",
    [...STEP, "writes", 0, "about"],
    ["dream"],
    "unknownName",
    "phases[5].writes[0].about[0]",
  ),
  broken("a choice without choices", [...STEP, "writes", 0, "choices"], undefined, "missing"),
  broken("a step with choices", [...STEP, "writes", 1, "choices"], ["now", "never"], "doesNotFit"),
  broken("minutes that do not add up", [...AGENDA, "total"], 45, "doesNotAddUp"),
  broken(
    "minutes of which one has changed",
    [...AGENDA, "minutes", "talk"],
    8,
    "doesNotAddUp",
    'agendas["30"].total',
  ),
  broken("half a minute", [...AGENDA, "minutes", "talk"], 0.5, "outOfRange"),
  broken("minutes below zero", [...AGENDA, "minutes", "talk"], -7, "outOfRange"),
  broken("minutes in words", [...AGENDA, "minutes", "talk"], "7", "wrongType"),
  broken(
    "minutes for a phase that is not there",
    [...AGENDA, "minutes", "coffee"],
    5,
    "unknownName",
  ),
  broken(
    "more silence than there is time",
    [...AGENDA, "quiet"],
    { ask: 9 },
    "doesNotFit",
    'agendas["30"].quiet.ask',
  ),
  broken("more in reserve than there is time", [...AGENDA, "reserve", "hello"], 2, "doesNotFit"),
  broken("an agenda that is not there", ["defaultAgenda"], "45", "unknownName"),
  broken("a flex phase that is not there", ["flexPhase"], "coffee", "unknownName"),
  broken("a group of nobody", ["fit", "size"], [7, 3], "doesNotFit"),
  broken("no words", ["text"], undefined, "missing"),
  broken("no cue for a role", [...WORDS, "cues", "member"], undefined, "missing"),
  broken(
    "a part too many",
    [...WORDS, "parts", 1],
    { what: "More" },
    "doesNotFit",
    "text.phases.quiet.parts",
  ),
  broken(
    "words for a phase that is not there",
    ["text", "phases", "coffee"],
    (JSON.parse(NIGHT_CIRCLE) as OwnMethod).text.phases["quiet"],
    "unknownName",
  ),
  broken("a name that is too long", ["text", "name"], "x".repeat(61), "outOfRange"),
  broken("a tag", [...WORDS, "opens"], "Be <b>quiet</b>.", "markup"),
  broken("a script", [...WORDS, "cues", "member"], "<script>alert(1)</script>", "markup"),
  broken("an entity", [...WORDS, "closes"], "Pens &#100;own.", "markup"),
  broken("a link", [...WORDS, "purpose"], "See https://example.org for more.", "markup"),
  broken("a link that runs", ["text", "summary"], "javascript:alert(1)", "markup"),
  broken("a link of Markdown", ["sources", "own", 0], "[here](there)", "markup"),
  broken("a turn of direction", ["text", "name"], "Night \u202Eelcric", "hidden"),
  broken(
    "an isolated direction",
    [...WORDS, "parts", 0, "what"],
    "Writing \u2066now\u2069",
    "hidden",
  ),
  broken("a space that nobody sees", ["text", "safety"], "Low\u200B.", "hidden"),
  broken("a letter that nobody sees", ["basedOn"], "six\u3164steps", "hidden"),
  broken(
    "two lines",
    [...WORDS, "drift"],
    [{ sign: "a\u2028b", say: "c" }],
    "hidden",
    "text.phases.quiet.drift[0].sign",
  ),
  broken("half a character", ["text", "notes", 0], "half \uD83D", "hidden"),
];
