import { expect, test } from "vitest";
import type { MuteList } from "../../core/session/mute-list.ts";
import { ben } from "./people.ts";
import type { Ability, MeetingPlatform, Outcome } from "../../client/platforms/platform.ts";

interface Subject {
  readonly platform: MeetingPlatform;
  /** Lets all the time pass that a call may take. */
  readonly wait: () => Promise<void>;
}

/** What every platform keeps, however its surroundings behave. */
export function platformContract(make: () => Promise<Subject>): void {
  contractOnOthers(make);

  test("whoever enters has a name or none, a role, and abilities of the list", async () => {
    const subject = await make();
    const { displayName, role, microphone, abilities } = await ended(
      subject,
      subject.platform.enter(),
    );
    expect(displayName).toBeTypeOf("string");
    expect(["host", "coHost", "participant"]).toContain(role);
    expect(["boolean", "undefined"]).toContain(typeof microphone);
    expect(ABILITIES).toEqual(expect.arrayContaining([...abilities]));
  });

  test("evidence is a context or a code, or a reason why there is none", async () => {
    const subject = await make();
    const evidence = await ended(subject, subject.platform.evidence());
    if (evidence.ok) expect(Object.values(evidence.value)).toEqual([expect.stringMatching(/./u)]);
    else expect(["unsupported", "failed"]).toContain(evidence.reason);
  });

  test("what is no ability is unsupported, and every call ends in an outcome", async () => {
    const subject = await make();
    const { abilities } = await ended(subject, subject.platform.enter());
    const outcomes = await outcomesOf(subject);
    const told = await ended(subject, subject.platform.notify("It is your turn."));
    expect(["done", "declined", "unsupported", "unknown"]).toContain(told);
    for (const [ability, outcome] of Object.entries(outcomes)) {
      const able = abilities.some((one) => one === ability);
      const possible = able ? ["done", "declined", "unsupported", "unknown"] : ["unsupported"];
      expect(possible).toContain(outcome);
    }
  });

  test("who stops listening to the microphone hears nothing more, however often they stop", async () => {
    const subject = await make();
    const heard: boolean[] = [];
    const stop = subject.platform.onMicrophone((on) => heard.push(on));
    stop();
    stop();
    await ended(subject, subject.platform.enter());
    expect(heard).toEqual([]);
  });
}

/** What it does to others. */
function contractOnOthers(make: () => Promise<Subject>): void {
  test("muting others ends in an outcome, and says nobody muted who was not on the list", async () => {
    const subject = await make();
    const report = await ended(subject, subject.platform.muteOthers(LIST));
    expect(["done", "partly", "declined", "unsupported", "unknown"]).toContain(report.outcome);
    expect([[], [ben]]).toContainEqual(report.people);
    if (report.outcome !== "done") expect(report.people).toEqual([]);
  });

  test("inviting ends in an outcome, and is unsupported where it is no ability", async () => {
    const subject = await make();
    const { abilities } = await ended(subject, subject.platform.enter());
    const outcome = await ended(subject, subject.platform.invite(["Ben"]));
    const possible = ["done", "partly", "nobody", "declined", "unsupported", "unknown"];
    expect(abilities.includes("invite") ? possible : ["unsupported"]).toContain(outcome);
  });
}

const ABILITIES: readonly Ability[] = [
  "microphone",
  "openLink",
  "invite",
  "authorize",
  "indicator",
  "chat",
];

/** How what takes an ability ends. */
async function outcomesOf(
  subject: Subject,
): Promise<Readonly<Record<Exclude<Ability, "invite">, Outcome>>> {
  const { platform } = subject;
  return {
    microphone: await ended(subject, platform.setMicrophone(false)),
    openLink: await ended(subject, platform.openLink("https://example.org/")),
    authorize: await ended(subject, platform.authorize()),
    indicator: await ended(subject, platform.indicate({ text: "Explore", left: 60_000 })),
    chat: await ended(subject, platform.writeInChat("Explore (15 min)")),
  };
}

const LIST: MuteList = {
  mute: [{ person: ben, participant: "id of Ben" }],
  off: [],
  spare: [{ name: "Cem" }],
};

async function ended<Value>({ wait }: Subject, call: Promise<Value>): Promise<Value> {
  const [answer] = await Promise.all([call, wait()]);
  return answer;
}
