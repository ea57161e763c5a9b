import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { build } from "vite";
import { CLIENT_ID, CLIENT_SECRET, ID_SECRET, PASS_SECRET } from "../support/door.ts";

/** Where a workerd of its own keeps its Worker, its objects and its keys between two lives. */
export interface Home {
  readonly folder: string;
  /** One SQLite file for each object. */
  readonly objects: string;
  /** One file for each key. */
  readonly keys: string;
}

/** Builds the Worker as production does and lays out a home for it. */
export async function makeHome(folder: string): Promise<Home> {
  const home = { folder, objects: join(folder, "objects"), keys: join(folder, "keys") };
  for (const kept of [home.objects, home.keys]) mkdirSync(kept);
  await build({
    configFile: false,
    logLevel: "warn",
    // Vitest runs as neither, so the build must be told.
    define: { "import.meta.env.DEV": "false" },
    ssr: { target: "webworker", noExternal: true },
    build: {
      ssr: "worker/index.ts",
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { external: ["cloudflare:workers"] },
    },
  });
  writeFileSync(join(folder, "config.capnp"), configOf(home));
  return home;
}

function configOf({ objects, keys }: Home): string {
  const texts = {
    ZOOM_CLIENT_ID: CLIENT_ID,
    ZOOM_CLIENT_SECRET: CLIENT_SECRET,
    PASS_SECRET,
    ID_SECRET,
  };
  const bindings = Object.entries(texts).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  );
  return `
    using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [
        (name = "worker", worker = .worker),
        (name = "objects", disk = (path = "${objects}", writable = true)),
        (name = "keys", disk = (path = "${keys}", writable = true)),
      ],
      sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
    );
    const worker :Workerd.Worker = (
      modules = [(name = "index.js", esModule = embed "index.js")],
      compatibilityDate = "2026-10-01",
      compatibilityFlags = ["no_web_socket_compression"],
      durableObjectNamespaces = [
        (className = "MeetingSession", uniqueKey = "meeting", enableSql = true),
        (className = "PersonRecord", uniqueKey = "person", enableSql = true),
        (className = "GroupRecord", uniqueKey = "group", enableSql = true),
      ],
      durableObjectStorage = (localDisk = "objects"),
      bindings = [
        (name = "MEETINGS", durableObjectNamespace = "MeetingSession"),
        (name = "PEOPLE", durableObjectNamespace = "PersonRecord"),
        (name = "GROUPS", durableObjectNamespace = "GroupRecord"),
        (name = "SESSION_KEYS", kvNamespace = "keys"),
        ${bindings.join(",\n        ")},
      ],
    );
  `;
}

/** One life of workerd, from its start until it is killed. */
export class Workerd {
  readonly origin: string;
  readonly startedAt: number;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, startedAt: number, port: number) {
    this.#process = child;
    this.startedAt = startedAt;
    this.origin = `http://127.0.0.1:${port}`;
  }

  /** The binary itself, so that the signal reaches it and leaves no orphan. */
  static async start({ folder }: Home): Promise<Workerd> {
    const startedAt = Date.now();
    const child = spawn(
      resolve("node_modules/workerd/bin/workerd"),
      ["serve", join(folder, "config.capnp"), "--control-fd=3"],
      { stdio: ["ignore", "inherit", "inherit", "pipe"] },
    );
    return new Workerd(child, startedAt, await portOf(child));
  }

  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await once(this.#process, "exit");
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  const news = once(child.stdio[3] as Readable, "data") as Promise<[Buffer]>;
  const end = once(child, "exit").then(() => {
    throw new Error("workerd ended before it listened");
  });
  const [line] = await Promise.race([news, end]);
  return (JSON.parse(line.toString()) as { readonly port: number }).port;
}
