import fc from "fast-check";
import { expect, test } from "vitest";
import { keptOf } from "../../core/group/summary.ts";
import type { PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import { projectDoor } from "../../core/session/door-view.ts";
import { isObserving } from "../../core/session/observing.ts";
import { everyCommand } from "../support/every-command.ts";
import { ann, ben, cem, dora, eva, finn, gita, GROUP, noteId, ticket } from "../support/people.ts";
import { play, scripts } from "../support/play.ts";
import { cast, finnObserves, gathered, type Scene } from "../support/scene.ts";
import { SCHEDULES } from "../support/schedules.ts";

function answer(yes: boolean): Command {
  return { type: "answerObserver", person: finn, yes };
}

/** Finn has asked, and nobody has answered. */
function asking(): Scene {
  return gathered().joins(finn, 100).does(finn, "observe");
}

function running(): Scene {
  return cast(finnObserves(gathered())).does(ann, "start");
}

function isIn({ session }: Scene): boolean {
  return isObserving(session, finn);
}

test("[O1] while people gather a seat is given up for observing, roles and all", () => {
  const chairing = gathered().joins(finn, 100).does(finn, { type: "takeRole", role: "chair" });
  const aside = chairing.does(finn, "observe");
  expect(aside.session.roles).toEqual({});
  expect(aside.answer(ann, { type: "takeRole", role: "chair" })).toBe("yes");
  expect(gathered().does(ann, "start").answer(eva, "observe")).toBe("wrongStatus");
});

test("[O1] whoever leaves observing may sit down again while people gather, with the name they had", () => {
  const back = finnObserves(gathered())
    .does(finn, "leave")
    .does(finn, { type: "join", name: "Somebody else" });
  expect(back.sees(finn).people[finn]).toMatchObject({ name: "Finn", seat: 5 });
  expect(back.sees(ann).observers).toBeUndefined();
  const again = back.does(finn, "observe");
  expect(again.sees(ann).observers?.[finn]?.said).toEqual({ yes: 0, of: 5 });
});

test("[O2] one observes with the last yes, and with none of five missing", () => {
  const before = [ann, ben, cem, dora].reduce((one, who) => one.does(who, answer(true)), asking());
  expect(isIn(before)).toBe(false);
  expect(isIn(before.does(eva, answer(false)))).toBe(false);
  expect(isIn(before.does(eva, answer(true)))).toBe(true);
  expect(before.answer(ann, answer(true))).toBe("alreadyDone");
});

test("[O2] a yes that is taken back sends an observer out, and given again lets them in", () => {
  const out = running().does(dora, answer(false));
  expect(out.sees(finn)).toEqual({
    you: finn,
    status: "running",
    may: { leave: {} },
    people: {},
    roles: {},
    offers: {},
    notes: {},
    atDoor: "observing",
  });
  expect(isIn(out.does(dora, answer(true)))).toBe(true);
});

test("[O2] whoever comes later is asked too; whoever is away, has left or is on paper is not", () => {
  const later = running().joins(gita, 90);
  expect(isIn(later)).toBe(false);
  expect(isIn(later.does(gita, answer(true)))).toBe(true);
  expect(isIn(later.drops(gita))).toBe(true);
  expect(isIn(later.does(gita, "leave"))).toBe(true);
  expect(isIn(GROUP.reduce((one, person) => one.drops(person), running()))).toBe(false);
});

test("[O2] a panel that is loaded anew goes on observing, or waiting", () => {
  const { session } = running();
  expect(projectDoor(session, finn, ticket(101)).may).toEqual({ join: {} });
  const again = running().joins(finn, 101);
  expect(isIn(again)).toBe(true);
  expect(again.session.people[finn]?.left).toBe(true);
  expect(again.answer(finn, { type: "join", name: "Finn" })).toBe("alreadyDone");
  expect(isIn(asking().joins(finn, 101))).toBe(false);
});

test("[O3] how many have said yes is seen, never who; a no looks like no answer", () => {
  const [no, none] = [asking().does(ben, answer(false)), asking()];
  for (const person of [ann, cem, dora, eva]) expect(no.sees(person)).toEqual(none.sees(person));
  expect(no.sees(ben).observers?.[finn]).toEqual({ said: { yes: 0, of: 5 }, mine: false });
  expect(no.sees(finn)).toEqual(none.sees(finn));
  const yes = asking().does(ben, answer(true));
  expect(yes.sees(ann).observers?.[finn]).toEqual({ said: { yes: 1, of: 5 } });
});

test("[O4] an observer sees phase, clock and floor, and nothing that anybody wrote", () => {
  const written = running()
    .does(ann, { type: "writeNote", note: noteId(1), slot: "checkIn", text: "CANARY" })
    .does(cem, { type: "setQuestion", text: "CANARY" });
  const seen = written.sees(finn);
  expect(seen.stage).toMatchObject({ sign: "listen", cue: "member", speakers: [ann] });
  expect(seen.plan).toEqual(written.sees(ann).plan);
  expect(JSON.stringify(written.sees(eva))).toContain("CANARY");
  expect(JSON.stringify(seen)).not.toContain("CANARY");
});

test("[O5] [R10] whatever an observer asks is refused, but to agree, to stop, to go on and to leave", () => {
  const scenes = ["arrive", "choose8", "state", "judge", "decide", "evaluate8"].map((phase) =>
    running().upTo(phase),
  );
  for (const scene of [finnObserves(gathered()), ...scenes]) {
    const accepted = everyCommand(scene, finn)
      .filter((command) => scene.answer(finn, command) === "yes")
      .map(({ type }) => type);
    const expected = scene.session.status === "gathering" ? [] : ["acceptAgreements", "stop"];
    expect(new Set(accepted)).toEqual(new Set(["leave", ...expected]));
  }
});

test("[O5] an observer who agrees is seen to have agreed", () => {
  const agreed = running().does(finn, "acceptAgreements");
  expect(agreed.sees(ann).people[finn]?.agreed).toBe(true);
  expect(agreed.answer(finn, "acceptAgreements")).toBe("alreadyDone");
});

test("[O5] a pause that an observer asks for is ended by them or by the leader", () => {
  const paused = running().does(finn, "stop");
  expect(paused.sees(finn).may).toMatchObject({ "answerStop:goOn": {} });
  expect(paused.sees(finn).may).not.toHaveProperty("answerStop:skip");
  expect(paused.sees(ann).shortPause).toEqual({});
  expect(paused.sees(cem).shortPause).toEqual({ by: finn });
  expect(paused.answer(finn, { type: "answerStop", choice: "goOn" })).toBe("yes");
  expect(paused.answer(cem, "resume")).toBe("yes");
});

test("[O6] observers count for nothing: not for the start, nor trust, nor release, nor what the group remembers", () => {
  const two = [cem, dora, eva].reduce((one, person) => one.does(person, "leave"), gathered());
  expect(two.joins(finn, 100).answer(ann, "start")).toBe("yes");
  expect(two.joins(finn, 100).does(finn, "observe").answer(ann, "start")).toBe("tooFewPeople");
  const told = running().upTo("state").does(cem, { type: "setQuestion", text: "How?" });
  expect(keptOf(told.running, told.at).present).toEqual(GROUP);
  const { minutes } = told.upTo("evaluate8").does(cem, "close").sees(ben);
  expect(minutes?.cases).toHaveLength(1);
  expect(told.does(finn, "leave").running.gone).toBeUndefined();
});

test("[O7] everybody sees who observes; after the goodbye there are no observers", () => {
  for (const person of GROUP)
    expect(running().sees(person).observers).toEqual({
      [finn]: { said: { yes: 5, of: 5 }, isIn: true, mine: true },
    });
  const closed = running().upTo("evaluate8").does(cem, "close");
  expect(closed.sees(ann).observers).toBeUndefined();
  expect(closed.sees(finn)).toMatchObject({ status: "closed", people: {}, may: {} });
});

test("[O7] [P12] whoever has observed comes in by the door once the case is told", () => {
  const gone = running().upTo("state").does(finn, "leave");
  const asked = gone.does(finn, { type: "join", name: "Finn" });
  expect(asked.sees(finn)).toMatchObject({ atDoor: "waiting", people: {} });
  const half = asked.does(cem, { type: "admit", person: finn });
  expect(half.sees(finn).people).toEqual({});
  expect(half.does(ben, { type: "admit", person: finn }).sees(finn).people[finn]?.seat).toBe(5);
});

const MAY: readonly string[] = ["leave", "acceptAgreements", "stop", "answerStop:goOn"];

test("[O4, O5, O6] whatever they do, no observer sees a text, has a turn or a role, or counts", () => {
  let observed = 0;
  fc.assert(
    fc.property(scripts(30), (script) => {
      play({ ...script, observed: true }, ({ after }) => {
        if (after.session.status !== "running" || !isObserving(after.session, finn)) return;
        observed += 1;
        check(after, finn);
      });
    }),
    { numRuns: SCHEDULES },
  );
  expect(observed).toBeGreaterThan(SCHEDULES);
});

function check(scene: Scene, person: PersonId): void {
  const { notes, question, rounds, roles, offers, hands, wishes = [] } = scene.running;
  const view = scene.sees(person);
  const text = JSON.stringify(view);
  const texts = [...Object.values(notes).map((note) => note.text), question ?? ""];
  const seen = texts.filter((one) => one.startsWith("text ") && text.includes(one));
  const called = Object.values(rounds).some(
    ({ order, current }) => order.includes(person) || current === person,
  );
  const holds = [...Object.values(roles), ...Object.values(offers), ...hands, ...wishes];
  const speaks = view.stage?.speakers.includes(person) === true;
  const kept = keptOf(scene.running, scene.at).present.includes(person);
  const wrong = { seen, called, held: holds.includes(person), speaks, kept };
  expect(wrong).toEqual({ seen: [], called: false, held: false, speaks: false, kept: false });
  expect(view).not.toHaveProperty("counts");
  for (const counted of ["written", "ticked"]) expect(view.stage).not.toHaveProperty(counted);
  expect(Object.keys(view.may).filter((ask) => !MAY.includes(ask))).toEqual([]);
  expect([view.notes, view.question]).toEqual([{}, undefined]);
  expect(view.shortPause?.by ?? person).toBe(person);
}
