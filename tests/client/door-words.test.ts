import { beforeAll, expect, test } from "vitest";
import { missingYes } from "../../client/panel/door-words.ts";
import { speak } from "../../client/text/languages.ts";
import type { PersonId } from "../../core/ids.ts";
import { ann, ben, cem, finn } from "../support/people.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

beforeAll(() => speak(["en"]));

function read(scene: Scene, person: PersonId): string | undefined {
  const view = scene.sees(person);
  const knock = view.door?.[finn];
  return knock === undefined ? undefined : missingYes(view, knock);
}

const waiting = started().upTo("state").joins(finn, 100);

test("[P12] leader and case giver read whose yes is missing, and nobody else reads anything", () => {
  expect(read(waiting, cem)).toBe("needs your yes and that of Ben");
  expect(read(waiting, ben)).toBe("needs your yes and that of Cem");
  expect(read(waiting, ann)).toBeUndefined();
  const once = waiting.does(ben, { type: "admit", person: finn });
  expect(read(once, cem)).toBe("Ben said yes; yours is missing");
  expect(read(once, ben)).toBe("you said yes; the yes of Cem is missing");
});

test("[P12] one no is read as one", () => {
  const away = waiting.does(ben, { type: "turnAway", person: finn });
  expect(read(away, cem)).toBe("was asked to stay outside");
});

test("[P13] before there is a case giver the leader alone says yes", () => {
  const without = gathered()
    .does(cem, { type: "takeRole", role: "chair" })
    .does(ann, "start")
    .joins(finn, 100)
    .does(cem, { type: "removePerson", person: finn });
  expect(read(without.joins(finn, 101), cem)).toBe("needs your yes");
});
