import fc from "fast-check";
import { expect, test } from "vitest";
import { NEW_GROUP } from "../../core/group/group.ts";
import { rotaOf, turnOrder, type Cast } from "../../core/group/rota.ts";
import type { MemberId } from "../../core/ids.ts";
import type { RoleName } from "../../core/methods/method.ts";
import { histories, playHistory, type Asked } from "../support/histories.ts";

/** When somebody had a role last, read from what was held and not from what the rota remembers. */
function lastTurn({ group }: Asked, role: RoleName, member: MemberId): number {
  return group.held.findLastIndex(({ roles }) =>
    roles.some((one) => one.role === role && one.who === member),
  );
}

function entries(cast: Cast): readonly (readonly [RoleName, MemberId])[] {
  return Object.entries(cast) as [RoleName, MemberId][];
}

/** Whether it was somebody's turn by an exchange that was offered last. */
function isExchange({ skips }: Asked, role: RoleName, member: MemberId): boolean {
  return skips.findLast((skip) => skip.role === role)?.to === member;
}

/** Who could have been asked instead: here, willing, and with no role today. */
function freeFor({ here, held, cast, skips }: Asked, role: RoleName): readonly MemberId[] {
  const busy = [...Object.values(held), ...Object.values(cast)];
  return here.filter(
    (member) =>
      !busy.includes(member) && skips.every((skip) => skip.role !== role || skip.who !== member),
  );
}

function faultsIn(asked: Asked): readonly string[] {
  const { caseGiver, ...others } = { ...asked.cast, ...asked.held };
  const isApart = caseGiver === undefined || !Object.values(others).includes(caseGiver);
  return [
    ...(isApart ? [] : ["the case giver has two roles"]),
    ...entries(asked.cast).flatMap(([role, member]) => faultsOf(asked, role, member)),
  ];
}

function faultsOf(asked: Asked, role: RoleName, member: MemberId): readonly string[] {
  const { held, here, skips } = asked;
  const turn = lastTurn(asked, role, member);
  const isWaitedFor = freeFor(asked, role).some((one) => lastTurn(asked, role, one) < turn);
  return [
    ...(here.includes(member) ? [] : [`${role}: not here`]),
    ...(skips.some((skip) => skip.role === role && skip.who === member)
      ? [`${role}: skipped`]
      : []),
    ...(held[role] === undefined ? [] : [`${role}: held`]),
    ...(isWaitedFor && !isExchange(asked, role, member) ? [`${role}: not their turn`] : []),
  ];
}

test("[G4, G5, G6] ten thousand histories: who is asked is here and willing, never for two that keep apart, and nobody waits who is due before them", () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const asked of playHistory(history)) {
        if (faultsIn(asked).length > 0) expect(faultsIn(asked)).toEqual([]);
      }
    }),
    { numRuns: 10_000 },
  );
});

test("[G6] ten thousand histories: whoever did not have a role keeps their place among all others", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const nights = playHistory(history);
      for (const [number, before] of nights.slice(0, -1).entries()) {
        const after = nights[number + 1];
        for (const role of ["chair", "timekeeper", "noteTaker"] as const) {
          const had = { ...before.cast, ...before.held }[role];
          const was = turnOrder(rotaOf(before.group), role).filter((one) => one !== had);
          const known = turnOrder(rotaOf(after?.group ?? NEW_GROUP), role);
          const is = known.filter((one) => was.includes(one));
          if (is.join() !== was.join()) expect(is).toEqual(was);
        }
      }
    }),
    { numRuns: 10_000 },
  );
});
