import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const README = readFileSync("README.md", "utf8");

/** The lines of the block below its heading. */
const tree = (/## The tree\n.*?```\n(.*?)```/su.exec(README)?.[1] ?? "").trim().split("\n");

/** What git does not keep: the folders of .gitignore, and its own. */
const IGNORED = [
  ".git/",
  ...readFileSync(".gitignore", "utf8")
    .split("\n")
    .filter((line) => line.endsWith("/")),
];

test("each line of the tree is a path and what is there", () => {
  expect(tree.filter((line) => !/^\S+ {2,}\S/u.test(line))).toEqual([]);
});

test("the tree lists every folder, once", () => {
  const listed = paths().filter((path) => path.endsWith("/"));
  expect(listed.toSorted()).toEqual(foldersIn("").toSorted());
});

test("every path of the tree exists", () => {
  expect(paths().filter((path) => !existsSync(path))).toEqual([]);
});

test("every link of the page leads to something in the repository", () => {
  const links = Array.from(README.matchAll(/\]\(([^)#]+)\)/gu), ([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test("every path that the page names in code exists", () => {
  const named = Array.from(README.matchAll(/`([a-z]+\/[\w./-]+)`/gu), ([, path = ""]) => path);
  expect(named.filter((path) => !path.includes("NAME") && !existsSync(path))).toEqual([]);
});

test("the page names every npm script, and no other", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = Array.from(
    README.matchAll(/^\| `npm (?:run )?(\w+)[` ]/gmu),
    ([, name = ""]) => name,
  );
  expect(named.toSorted()).toEqual(Object.keys(scripts).toSorted());
});

function paths(): readonly string[] {
  return tree.map((line) => line.split(" ")[0] ?? "");
}

function foldersIn(parent: string): readonly string[] {
  return readdirSync(join(".", parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/`)
    .filter((name) => !IGNORED.includes(name))
    .flatMap((name) => [`${parent}${name}`, ...foldersIn(`${parent}${name}`)]);
}
