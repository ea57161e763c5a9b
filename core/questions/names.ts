/** Forms of address in the three languages, which a name follows. */
const ADDRESSES = new Set(
  "mr mrs ms miss sir dr doctor prof professor herr frau hr fr meneer mevrouw dhr mevr mw juf meester".split(
    " ",
  ),
);

/** Words that a name follows in the three languages: she is called Anna. */
const CALLED = new Set("called named name heet genaamd naam heißt heisst namens".split(" "));

/** English and Dutch write them with a capital, and they are nobody's name. */
const NO_NAMES = new Set(
  (
    "i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday january february march april may june " +
    "july august september october november december english dutch german french christmas easter zoom"
  ).split(" "),
);

/** In German each noun has a capital, which therefore says nothing. */
const NOUNS_ARE_SMALL: readonly string[] = ["en", "nl"];

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*[.!?:]?/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * Words that may be somebody's name, each once: who is here, what follows a form of address or "called", an address of
 * the net, and in a language with small nouns a capital within a sentence. It is a hint, and is sometimes wrong.
 */
export function namesIn(
  text: string,
  language: string,
  here: readonly string[],
): readonly string[] {
  const known = new Set(here.flatMap(wordsOf).filter((word) => word.length > 1));
  const words = text.match(WORD) ?? [];
  const found = words.filter((word, at) => {
    const plain = bare(word);
    if (!CAPITAL.test(plain) || ADDRESSES.has(plain.toLowerCase())) return false;
    const before = words[at - 1];
    if (known.has(plain.toLowerCase()) || isNaming(before)) return true;
    return NOUNS_ARE_SMALL.includes(language) && isWithin(before) && !isNoName(plain);
  });
  const mails = text.match(/[^\s@]+@[^\s@]+\.[^\s@]+/gu) ?? [];
  return [...new Set([...found.map(bare), ...mails])];
}

function wordsOf(name: string): readonly string[] {
  return (name.match(WORD) ?? []).map((word) => bare(word).toLowerCase());
}

/** A point after a form of address ends no sentence. */
function isNaming(before: string | undefined): boolean {
  const word = bare(before ?? "").toLowerCase();
  return ADDRESSES.has(word) || (CALLED.has(word) && isWithin(before));
}

/** Whether the sentence has begun before it. */
function isWithin(before: string | undefined): boolean {
  return before !== undefined && !/[.!?:]$/u.test(before);
}

function isNoName(word: string): boolean {
  return NO_NAMES.has(word.replaceAll("’", "'").toLowerCase());
}

function bare(word: string): string {
  return word.replace(/[.!?:]$/u, "").replace(/['’]s$/u, "");
}
