import { expect, test } from "vitest";
import { redeem } from "../../client/taken/redeem.ts";
import { nextSessionLink } from "../../core/group/next-session.ts";
import { STEP } from "../support/minutes.ts";

const CODE = "0f".repeat(16);
const TAKEN = { what: "step", steps: [STEP] };

type Asked = readonly [path: string, init: RequestInit | undefined];

function answering(answer: () => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const fetch = async (path: string, init?: RequestInit): Promise<Response> => {
    asked.push([path, init]);
    return answer();
  };
  return { asked, fetch };
}

test("[E3] the code is shown in the body, and what it is for is the answer", async () => {
  const door = answering(() => Response.json(TAKEN));
  expect(await redeem(CODE, door.fetch)).toEqual({ ok: true, value: TAKEN });
  expect(door.asked).toMatchObject([
    ["/api/taken", { method: "POST", body: JSON.stringify({ code: CODE }) }],
  ]);
});

test.each([
  [403, "notReleased"],
  [404, "gone"],
  [429, "tooManyCodes"],
  [503, "unreachable"],
])("[E3] a door that answers %i has its reason", async (status, reason) => {
  const door = answering(() => Response.json({ error: "any" }, { status }));
  expect(await redeem(CODE, door.fetch)).toEqual({ ok: false, reason });
});

test("[E3] nobody is asked without a code, and a line that breaks may be mended", async () => {
  const door = answering(() => Promise.reject(new Error("broken")));
  expect(await redeem("", door.fetch)).toEqual({ ok: false, reason: "noCode" });
  expect(door.asked).toEqual([]);
  expect(await redeem(CODE, door.fetch)).toEqual({ ok: false, reason: "unreachable" });
});

const ATTENDANCE = { rhythm: "monthly", size: 3, sessions: [{ at: 1, people: 3, names: ["Ann"] }] };

test("[G22] the code of a group is shown to the door without what stands before it", async () => {
  const door = answering(() => Response.json(ATTENDANCE));
  expect(await redeem(`sessions-${CODE}`, door.fetch)).toEqual({
    ok: true,
    value: { what: "attendance", attendance: ATTENDANCE },
  });
  expect(door.asked).toMatchObject([
    ["/api/attendance", { method: "POST", body: JSON.stringify({ code: CODE }) }],
  ]);
});

test.each([
  [404, "withdrawn"],
  [429, "tooManyCodes"],
  [503, "unreachable"],
])(
  "[G22] a link of a group that the door answers with %i has its reason",
  async (status, reason) => {
    const door = answering(() => Response.json({ error: "any" }, { status }));
    expect(await redeem(`sessions-${CODE}`, door.fetch)).toEqual({ ok: false, reason });
  },
);

test("[E13] of a next session nobody is asked", async () => {
  const door = answering(() => Response.json({}, { status: 404 }));
  const start = 1_795_000_000_000;
  const next = { id: CODE, start, minutes: 90, every: 4, skipped: [start + 1] };
  const shown = new URL(nextSessionLink(next, { origin: "https://intervision.example" }));
  expect(await redeem(shown.hash.slice(1), door.fetch)).toEqual({
    ok: true,
    value: { what: "next", next },
  });
  expect(door.asked).toEqual([]);
});
