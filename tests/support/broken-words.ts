import type { OwnMethod } from "../../core/methods/own-method.ts";
import { broken, NIGHT_CIRCLE, type Broken, type Path } from "./night-circle.ts";

const WORDS = ["text", "phases", "quiet"] as const;

/** Words that are missing, too many, too long, or more than words. */
export const BROKEN_WORDS: readonly Broken[] = [
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
  broken("a tag in a name", ["text", "phases", "<b>quiet</b>"], {}, "badName"),
  broken("a comment", [...WORDS, "endsWhen"], "Pens down <!-- not yet -->.", "markup"),
  broken("a letter to somebody", ["text", "chooseWhen"], "mailto:ann@example.org", "markup"),
  broken(
    "a turn of direction in a name",
    ["text", "phases", "qu\u202Eiet"],
    {},
    "badName",
    'text.phases["qu\\u202eiet"]',
  ),
  broken("a joiner in a label", [...WORDS, "name"], "Qu\u200Diet", "hidden"),
  broken("a tag of characters", ["text", "notes", 0], "Phones\u{E0041} away", "hidden"),
  broken("an empty cue", [...WORDS, "cues", "chair"], "   ", "outOfRange"),
  broken("a cue that is a list", [...WORDS, "cues", "chair"], ["Keep", "quiet"], "wrongType"),
  broken("a name that is a number", ["text", "name"], 7, "wrongType"),
  broken("words that are one text", ["text"], "Be quiet.", "wrongType"),
  broken("a phase without parts", [...WORDS, "parts"], [], "outOfRange"),
  broken(
    "another choice in words",
    ["text", "phases", "step", "choices", "liked", "burn"],
    { label: "Burn", text: "Away with it." },
    "unknownName",
  ),
  broken("no words for what is written", [...WORDS, "writes", "picture"], undefined, "missing"),
];

/** One object of each kind that a file has. */
const OBJECTS: readonly (readonly [string, Path])[] = [
  ["a phase", ["phases", 3]],
  ["what is written", ["phases", 3, "writes", 0]],
  ["the sources of a phase", ["phases", 3, "sources"]],
  ["the sources", ["sources"]],
  ["an agenda", ["agendas", "30"]],
  ["the fit", ["fit"]],
  ["the words", ["text"]],
  ["the words of a phase", WORDS],
  ["the cues", [...WORDS, "cues"]],
  ["the words of a part", [...WORDS, "parts", 0]],
  ["a drift", ["text", "phases", "tell", "drift", 0]],
  ["the words of a choice", ["text", "phases", "step", "choices", "liked", "take"]],
];

export const UNKNOWN_KEYS: readonly Broken[] = OBJECTS.map(([where, path]) =>
  broken(`an unknown key in ${where}`, [...path, "html"], "<p>", "unknownKey"),
);
