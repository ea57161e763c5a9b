import { expect, test } from "vitest";
import { redeem } from "../../client/taken/redeem.ts";
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
