import { expect, test } from "vitest";
import { WORDS_HEADERS } from "../../worker/headers.ts";
import { doorEnv } from "../support/door.ts";
import { send } from "../support/routes.ts";

const OPERATOR = { OPERATOR_NAME: "School <North>", OPERATOR_CONTACT: "help@school.example" };

function read(path: string, language = "en") {
  const headers = { "Accept-Language": language };
  return send("GET", path, { env: doorEnv({ ...OPERATOR, RETENTION_HOURS: "48" }), headers });
}

test.each([
  ["/privacy", "en", "Privacy"],
  ["/privacy", "nl-BE,nl;q=0.9", "Privacy"],
  ["/privacy", "de-AT,de;q=0.9,en;q=0.8", "Datenschutz"],
  ["/support", "fr,nl;q=0.5", "Hulp"],
  ["/terms", "fr", "Terms of use"],
  ["/terms?lang=de", "nl", "Nutzungsbedingungen"],
])("[D15] %s for whoever reads %s", async (path, language, title) => {
  const response = await read(path, language);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(`<h1>${title}</h1>`);
});

test("[D15] the pages name the operator as text, and how long is kept", async () => {
  const page = await (await read("/privacy")).text();
  expect(page).toContain("School &lt;North&gt;: help@school.example");
  expect(page).toContain("erased 48 hours after");
  expect(page).not.toContain("{");
});

test("[D9] [D15] a page allows no script, and no frame around it", async () => {
  const response = await read("/terms");
  expect(Object.fromEntries(response.headers)).toMatchObject(
    Object.fromEntries(
      Object.entries(WORDS_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  );
  expect(await response.text()).not.toContain("<script");
});
