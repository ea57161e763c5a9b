import { basename, resolve } from "node:path";
import { cloudflare } from "@cloudflare/vite-plugin";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { Plugin, Rolldown, UserConfig } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { bundledPages } from "./client/simulator/bundled-pages.ts";
import { simulatedMeeting } from "./client/simulator/dev-server.ts";

// Nothing here reports, asks for updates, fetches over the network or keeps traces of what ran.
Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  DO_NOT_TRACK: "1",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_LOG: "error",
  WRANGLER_SEND_METRICS: "false",
  X_LOCAL_EXPLORER: "false",
  X_LOCAL_OBSERVABILITY: "false",
});

const PORT = Number(process.env.PORT ?? "5173");
const STATE = resolve(process.env.INTERVISION_STATE ?? ".wrangler/state");

const TEST_SECRETS = {
  ZOOM_CLIENT_ID: "test-client",
  ZOOM_CLIENT_SECRET: "client secret of the tests",
  PASS_SECRET: "pass secret of the tests",
  ID_SECRET: "id secret of the tests",
};

export default defineConfig(({ mode, command, isPreview }) =>
  mode === "test" ? tests() : panel(command === "serve" && isPreview !== true),
);

function tests(): ViteUserConfig {
  return {
    test: {
      // The Workers plugin writes into this cache what a later run does not find again.
      fsModuleCache: false,
      // Left to itself Vitest keeps one core free, and on two cores runs one file after the other.
      maxWorkers: "100%",
      projects: [
        {
          plugins: [lingui({ failOnCompileError: true })],
          // The objects run outside of Cloudflare's runtime too, in virtual time.
          resolve: { alias: { "cloudflare:workers": resolve("tests/support/durable-object.ts") } },
          test: {
            name: "node",
            // Ten thousand schedules take their time; how long is for the benchmark.
            testTimeout: 300_000,
            environment: "node",
            include: ["tests/{core,worker,kill,client,repository}/**/*.test.{ts,tsx}"],
            // Imported from outside, the SDK's proxy is asked for `then` and never answers.
            server: { deps: { inline: ["@zoom/appssdk"] } },
          },
        },
        {
          plugins: [
            cloudflareTest({
              wrangler: { configPath: "./wrangler.toml" },
              miniflare: { bindings: { ...TEST_SECRETS, BROWSER_SESSIONS: "yes" } },
            }),
          ],
          test: { name: "workerd", include: ["tests/workerd/**/*.test.ts"], isolate: false },
        },
      ],
    },
  };
}

function panel(isSimulated: boolean): UserConfig {
  const host = { host: "127.0.0.1", port: PORT, strictPort: true, allowedHosts: [".localhost"] };
  return {
    root: "client",
    cacheDir: "../node_modules/.vite",
    plugins: [
      react(),
      lingui({ failOnMissing: true, failOnCompileError: true }),
      isSimulated && simulatedMeeting(),
      isSimulated && process.env.INTERVISION_PAGES === "bundled" && bundledPages(),
      cloudflare({
        configPath: "../wrangler.toml",
        // On your own machine there is nobody to keep out.
        config: isSimulated ? { vars: { BROWSER_SESSIONS: "yes" } } : {},
        persistState: { path: STATE },
        inspectorPort: false,
      }),
      withoutSecrets(),
    ],
    server: host,
    preview: host,
    build: {
      outDir: "../dist",
      emptyOutDir: true,
      manifest: true,
    },
    environments: { client: { build: { rolldownOptions: pages() } } },
  };
}

/** The panel, and the pages outside of it. */
const PAGES = ["index.html", "taken.html", "preset.html"].map((page) => resolve("client", page));

function pages(): Rolldown.InputOptions & { readonly output: Rolldown.OutputOptions } {
  const first = new Map<string, ReadonlySet<string>>();
  return {
    input: PAGES,
    output: {
      codeSplitting: {
        groups: [
          {
            debugName: "what comes first",
            name: (id, modules) => {
              for (const page of PAGES)
                if (!first.has(page)) first.set(page, loadedFirst(page, modules));
              return pieceOf(PAGES.filter((page) => first.get(page)?.has(id) === true));
            },
          },
        ],
      },
    },
  };
}

/** What comes first on a page comes in one piece: many small ones compress worse. What several begin with is another. */
function pieceOf(on: readonly string[]): string | null {
  if (on.length === 0) return null;
  const names = on.map((page) => basename(page, ".html"));
  return on.length === PAGES.length ? "first" : `first-${names.join("-")}`;
}

function loadedFirst(page: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([page]);
  for (const id of found)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** The Workers plugin writes the secrets it finds while building next to the Worker. */
function withoutSecrets(): Plugin {
  return {
    name: "without-secrets",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        delete bundle[".dev.vars"];
      },
    },
  };
}
