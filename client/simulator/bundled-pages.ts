import type { IncomingMessage } from "node:http";
import { extname } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { build, type Connect, type Plugin, type Rolldown } from "vite";
import { simulatedMeeting } from "./dev-server.ts";

const PAGES = ["client/index.html", "client/simulator/index.html", "client/taken.html"];

/** Which React a page is bundled with: the one that people have, or the slower one that warns of mistakes. */
type ReactKind = "production" | "development";

/** A request that says `development` here is answered with pages that warn. */
const REACT_HEADER = "x-react";

type Pages = ReadonlyMap<string, string | Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

/**
 * Serves the panel and the simulated meeting in one piece each, in place of a request per module: a browser test opens
 * up to ten panels, and each of them would load two hundred modules. The Worker stays the development server's.
 */
export function bundledPages(): Plugin {
  return {
    name: "bundled-pages",
    apply: "serve",
    async configureServer(server) {
      const pages = await bundle("production");
      let warning: Promise<Pages> | undefined;
      const pagesFor = ({ headers }: IncomingMessage): Pages | Promise<Pages> =>
        headers[REACT_HEADER] === "development" ? (warning ??= bundle("development")) : pages;
      server.middlewares.use((request, response, next) => {
        void serve(request, response, next);
      });

      async function serve(...[request, response, next]: Parameters<Connect.NextHandleFunction>) {
        const path = pathOf(request);
        const page = (await pagesFor(request)).get(path);
        if (page === undefined) return next();
        response.setHeader(
          "Content-Type",
          `${TYPES[extname(path)] ?? "application/octet-stream"}; charset=utf-8`,
        );
        response.end(page);
      }
    },
  };
}

/** All pages, by the paths of what they load. */
async function bundle(kind: ReactKind): Promise<Pages> {
  return new Map((await Promise.all(PAGES.map((page) => bundlePage(page, kind)))).flat());
}

function pathOf({ url = "" }: IncomingMessage): string {
  const { pathname } = new URL(url, "http://localhost");
  if (pathname.endsWith("/")) return `${pathname}index.html`;
  return pathname === "/taken" ? "/taken.html" : pathname;
}

/** What one page loads, by its paths. */
async function bundlePage(
  page: string,
  kind: ReactKind,
): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const { output } = (await build({
    configFile: false,
    root: "client",
    mode: "development",
    define: { "process.env.NODE_ENV": JSON.stringify(kind) },
    oxc: { jsx: { development: kind === "development" } },
    logLevel: "warn",
    plugins: [react(), lingui({ failOnCompileError: true }), simulatedMeeting()],
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: page,
        optimization: { inlineConst: false },
        output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.map((file) => [
    `/${file.fileName}`,
    file.type === "chunk" ? file.code : file.source,
  ]);
}
