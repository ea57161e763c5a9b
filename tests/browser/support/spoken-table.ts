import { cueText } from "../../../core/methods/method-text.ts";
import type { CueRole } from "../../../core/methods/method.ts";
import type { Shown } from "./seat.ts";
import { cellOf, ownCells, sharedCells, type Row } from "./table.ts";
import type { Voice } from "./voice.ts";

/**
 * One part of a session as a part table has it, for people who do not read the same words. The cells have names in
 * place of these: `pair Ann Ben` for who asks and who answers, `next Dora` or `next explore` for what the primary
 * action leads to. Each person's words for them come from the catalog of their language.
 */
export interface SpokenPart {
  /** The id of its phase. */
  readonly phase: string;
  /** Which part of the phase it is. */
  readonly part: number;
  readonly stops: string;
}

type Values = Readonly<Record<string, string | number>>;

/** The sentences about the floor, and what they are filled with. */
const FLOORS: Readonly<Record<string, (first: string, second: string) => Values>> = {
  group: (name) => ({ name }),
  nobody: () => ({}),
  open: () => ({}),
  pair: (asker, answerer) => ({ asker, answerer }),
  speaks: (names) => ({ names, count: 1 }),
  writing: () => ({}),
};

const PRIMARIES: Readonly<Record<string, string>> = {
  agree: "agreements.accept",
  begin: "primary.begin",
  confirm: "step.confirm",
  done: "primary.finishTurn",
  resume: "primary.resume",
  write: "primary.write",
};

/** What the panel of somebody is to show, in that person's language. */
export function asSpoken(voice: Voice, { phase, part }: SpokenPart, row: Row): Shown {
  const text = voice.phase(phase);
  const { role, sign, primary } = ownCells(row, voice.name);
  return {
    phase: text.name,
    what: text.parts[part]?.what ?? "",
    floor: floorWords(voice, cellOf(row, "floor")),
    ...sharedCells(row),
    sign,
    cue: cueText(text, part, role as CueRole),
    primary: primaryWords(voice, primary),
  };
}

function floorWords(voice: Voice, cell: string): string {
  const [floor = "", first = "", second = ""] = cell.split(" ");
  if (floor === "both")
    return voice.says("floor.speaks", { names: voice.both(first, second), count: 2 });
  return voice.says(`floor.${floor}`, FLOORS[floor]?.(first, second));
}

function primaryWords(voice: Voice, cell: string): string {
  if (cell === "-") return cell;
  const [what = "", to = ""] = cell.split(" ");
  if (what === "next") return voice.says("primary.next", { what: voice.nameOf(to) });
  return voice.says(PRIMARIES[what] ?? `no primary ${what}`);
}
