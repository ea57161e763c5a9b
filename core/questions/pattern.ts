/**
 * Phrases as data, in words and a few marks:
 * `^` the sentence begins here, `,` a clause does, both after little words such as "and"; `$` it ends here.
 * `a/b` is one word or the other, `[a/b]` the same or nothing, `stem*` and `*ending` one word that begins or ends so,
 * `..` up to three words, `...` up to eight, never across a comma.
 */
export type Phrase = string;

/** Whether a sentence, made plain, has one of these phrases in it. */
export type Finder = (sentence: string) => boolean;

const WORD = "[^ ,]+";

const MARKS: Readonly<Record<string, string>> = {
  $: "$",
  "..": `(?:${WORD} ){0,3}?`,
  "...": `(?:${WORD} ){0,8}?`,
};

/** All phrases of one list as one expression; `little` are the words that may stand before any beginning. */
export function finder(phrases: readonly Phrase[], little: readonly Phrase[] = []): Finder {
  const before = little.length === 0 ? "" : `(?:(?:${little.map(words).join("|")}))*`;
  const starts: Starts = { "^": `^ ${before}`, ",": `(?:^ |, )${before}` };
  const all = phrases.map((phrase) => expression(phrase, starts));
  if (all.length === 0) return () => false;
  const found = new RegExp(all.join("|"), "u");
  return (sentence) => found.test(sentence);
}

type Starts = Readonly<Record<"^" | ",", string>>;

function expression(phrase: Phrase, starts: Starts): string {
  const first = phrase.slice(0, 1);
  if (first !== "^" && first !== ",") return ` ${words(phrase)}`;
  return starts[first] + words(phrase.slice(1));
}

function words(phrase: string): string {
  return phrase
    .split(" ")
    .filter((token) => token !== "")
    .map(word)
    .join("");
}

function word(token: string): string {
  const mark = MARKS[token];
  if (mark !== undefined) return mark;
  if (token.startsWith("[")) return `(?:(?:${oneOf(token.slice(1, -1))}) )?`;
  return `(?:${oneOf(token)}) `;
}

function oneOf(token: string): string {
  return token
    .split("/")
    .map((one) => (one === "*" ? WORD : one.replaceAll("*", "[^ ,]*")))
    .join("|");
}

const QUOTES = /["«»“”„‟‹›()]/gu;
const APOSTROPHES = /[‘’ʼ`´]/gu;
const CLAUSE_ENDS = /\s*(?:[,;:]+|\s[-–—]\s|[–—])\s*/gu;
const REST = /[^\p{L}\p{M}\p{N}', ]+/gu;

/** A sentence in small letters, every word with a space on both sides, clauses parted by commas. */
export function plain(sentence: string): string {
  const small = sentence.normalize("NFKC").toLowerCase();
  const tidy = small
    .replace(QUOTES, "")
    .replace(APOSTROPHES, "'")
    .replace(CLAUSE_ENDS, " , ")
    .replace(REST, " ")
    .split(" ")
    .filter((one) => one !== "")
    .join(" ");
  return ` ${tidy} `;
}
