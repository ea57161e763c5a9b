import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** The settings of the simulated meeting's Worker, by the names of wrangler.toml. */
export interface DevelopmentSecrets {
  readonly ZOOM_CLIENT_ID: string;
  readonly ZOOM_CLIENT_SECRET: string;
  readonly PASS_SECRET: string;
  readonly ID_SECRET: string;
}

const FOLDER = ".wrangler";
const FILE = `${FOLDER}/development.json`;

/** Made at random the first time, then the same, so that a session survives a restart. */
export function developmentSecrets(): DevelopmentSecrets {
  return storedSecrets() ?? makeSecrets();
}

/** What `npm start` made before, if it ever ran here. */
export function storedSecrets(): DevelopmentSecrets | undefined {
  if (!existsSync(FILE)) return undefined;
  return JSON.parse(readFileSync(FILE, "utf8")) as DevelopmentSecrets;
}

function makeSecrets(): DevelopmentSecrets {
  const secrets = {
    ZOOM_CLIENT_ID: "development",
    ZOOM_CLIENT_SECRET: randomBytes(24).toString("hex"),
    PASS_SECRET: randomBytes(24).toString("hex"),
    ID_SECRET: randomBytes(24).toString("hex"),
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
