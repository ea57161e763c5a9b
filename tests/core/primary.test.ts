import { expect, test } from "vitest";
import { isOpen } from "../../core/session/ask.ts";
import { primaryAsk } from "../../core/session/primary.ts";
import { asked, cells } from "../support/asked.ts";
import { ann, ben, cem, dora, eva, gita, noteId, ticket } from "../support/people.ts";
import { cast, gathered, started, type Scene } from "../support/scene.ts";

const PEOPLE = [ann, ben, cem, dora, eva, gita];

function begun(scene: Scene): Scene {
  return scene.does(cem, "begin");
}

function asks(scene: Scene): readonly string[] {
  return PEOPLE.map((person) => primaryAsk(scene.sees(person), scene.at) ?? "-");
}

function accepted(scene: Scene): Scene {
  return [ann, ben, cem, dora, eva].reduce((one, who) => one.does(who, "acceptAgreements"), scene);
}

const heard = (scene: Scene): Scene => scene.does(cem, "next", "next", "next", "next");

const MOMENTS: Readonly<Record<string, Scene>> = {
  gathering: gathered(),
  tooFew: gathered().drops(cem).drops(dora).drops(eva),
  reading: started(),
  arriving: begun(started()),
  agreed: begun(accepted(started())),
  opener: gathered().does(ann, "start", "begin"),
  offered: begun(started()).does(cem, { type: "offerRole", role: "chair", to: eva }),
  telling: begun(accepted(started()).upTo("state")),
  writing: begun(accepted(started()).upTo("judge")),
  written: begun(accepted(started()).upTo("judge")).does(ann, {
    type: "writeNote",
    note: noteId(1),
    slot: "views",
    text: "Say no.",
  }),
  advising: begun(accepted(started()).upTo("judge", 1)),
  over: begun(accepted(started()).upTo("judge", 1)).later(60 * 60_000),
  halted: begun(accepted(started()).upTo("judge", 1)).does(dora, "pause"),
  chairTurn: begun(accepted(started()).upTo("judge", 1)).does(cem, "next", "next", "next"),
  noCase: begun(
    accepted(gathered().does(cem, { type: "takeRole", role: "chair" }).does(ann, "start")).does(
      cem,
      "endPart",
      "endPart",
    ),
  ),
  evaluating: begun(accepted(started()).upTo("evaluate8")),
  atTheEnd: heard(begun(accepted(started()).upTo("evaluate8"))),
  closed: started().does(cem, "close"),
};

// Ann is a member, Ben the case giver, Cem the chair, Dora the timekeeper, Eva the note-taker; Gita has no seat.
//               Ann              Ben              Cem   Dora             Eva               Gita
const TABLE = `
  gathering  | start            start            start start            start             join
  tooFew     | -                -                -     -                -                 join
  reading    | finishTurn       acceptAgreements begin acceptAgreements acceptAgreements  join
  arriving   | finishTurn       acceptAgreements next  acceptAgreements acceptAgreements  join
  agreed     | finishTurn       -                next  -                -                 join
  opener     | next             finishTurn       acceptAgreements acceptAgreements acceptAgreements join
  offered    | finishTurn       acceptAgreements next  acceptAgreements answerOffer:chair join
  telling    | -                -                next  -                -                 join
  writing    | writeNote:views  -                next  writeNote:views  writeNote:views   join
  written    | writeNote:views  -                next  writeNote:views  writeNote:views   join
  advising   | finishTurn       -                next  -                -                 join
  over       | finishTurn       -                next  -                -                 join
  halted     | finishTurn       -                resume resume          -                 join
  chairTurn  | -                -                next  -                -                 join
  noCase     | -                -                -     -                -                 join
  evaluating | finishTurn       -                next  -                -                 join
  atTheEnd   | -                -                finishTurn -           -                 join
  closed     | -                -                -     -                -                 -
`;

test.each(cells(TABLE).map(([moment = "", ...row]) => ({ moment, row })))(
  "[F12] at the moment $moment the six primary actions are $row",
  ({ moment, row }) => {
    const scene = MOMENTS[moment];
    if (scene === undefined) throw new Error(`no moment ${moment}`);
    expect(asks(scene)).toEqual(row);
  },
);

test("[F12] once the chair has finished the last turn, closing is the chair's primary action", () => {
  const scene = heard(begun(accepted(started()).upTo("evaluate8"))).does(cem, "finishTurn");
  expect(primaryAsk(scene.sees(cem), scene.at)).toBe("close");
  expect(primaryAsk(scene.sees(dora), scene.at)).toBeUndefined();
});

test("[F12] whoever leads may close at the end without having agreed to anything", () => {
  const scene = heard(begun(started().upTo("evaluate8"))).does(cem, "finishTurn");
  expect(primaryAsk(scene.sees(cem), scene.at)).toBe("close");
  expect(primaryAsk(scene.sees(dora), scene.at)).toBe("acceptAgreements");
});

test("[F12] nobody is asked to agree to anything while there is a short pause, nor the leader while the session cannot go on", () => {
  const telling = begun(started().upTo("state"));
  const paused = telling.does(ben, "stop");
  expect(asks(telling)).toEqual([
    ...["acceptAgreements", "acceptAgreements", "next", "acceptAgreements", "acceptAgreements"],
    "join",
  ]);
  expect(asks(paused)).toEqual(["-", "answerStop:goOn", "-", "-", "-", "join"]);
  const noCase = begun(
    gathered()
      .does(cem, { type: "takeRole", role: "chair" })
      .does(ann, "start")
      .does(cem, "endPart", "endPart"),
  );
  expect(asks(noCase)).toEqual([
    ...["acceptAgreements", "acceptAgreements", "-", "acceptAgreements", "acceptAgreements"],
    "join",
  ]);
});

test("[F12] whoever was asked to take notes and then gives the case is not told to say yes", () => {
  const scene = begun(started()).does(ben, { type: "layDownRole", role: "caseGiver" });
  const offered = scene
    .does(eva, { type: "layDownRole", role: "noteTaker" })
    .does(cem, { type: "offerRole", role: "noteTaker", to: ann });
  expect(primaryAsk(offered.sees(ann), offered.at)).toBe("answerOffer:noteTaker");
  const giving = offered.does(ann, { type: "takeRole", role: "caseGiver" });
  expect(primaryAsk(giving.sees(ann), giving.at)).toBe("finishTurn");
});

test("[F12] a person who waits for the chair is offered to stand in only when the time has come", () => {
  const scene = cast(gathered()).does(ann, "start").drops(cem);
  for (const later of [0, 60_000, 90_000]) {
    const { at } = scene.later(later);
    expect(primaryAsk(scene.sees(eva), at)).toBe("acceptAgreements");
    expect(isOpen(scene.sees(eva).may["takeRole:chair"], at)).toBe(later >= 90_000);
  }
});

test.each(Object.entries(MOMENTS))(
  "[F12] [V2] at the moment %s every primary action is accepted",
  (_, scene) => {
    const answers = PEOPLE.map((person) => {
      const primary = primaryAsk(scene.sees(person), scene.at);
      if (primary === undefined) return "yes";
      const ticketOf = person === gita ? ticket(900) : undefined;
      return scene.answer(person, asked(primary.replace(":", " ")), ticketOf);
    });
    expect(answers).toEqual(PEOPLE.map(() => "yes"));
  },
);
