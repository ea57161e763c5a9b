import { getCatalogs } from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";

/** What keeps the catalogs from being exactly the words the panel asks for, in every language. */
export async function catalogFaults(): Promise<readonly string[]> {
  const config = getConfig();
  const catalogs = await getCatalogs(config);
  const faults: string[] = [];
  for (const catalog of catalogs) {
    const asked = await catalog.collect();
    if (asked === undefined) return ["the panel's sources cannot be read"];
    for (const locale of config.locales) {
      const kept = await catalog.read(locale);
      faults.push(...localeFaults(locale, Object.keys(asked), translationsOf(kept)));
    }
  }
  return faults;
}

type Translations = ReadonlyMap<string, string>;

function translationsOf(
  kept: Readonly<Record<string, { readonly translation?: string }>> | undefined,
): Translations {
  return new Map(
    Object.entries(kept ?? {}).map(([id, { translation }]) => [id, translation ?? ""]),
  );
}

function localeFaults(
  locale: string,
  asked: readonly string[],
  kept: Translations,
): readonly string[] {
  const lacking = asked.filter((id) => !kept.has(id)).map((id) => `${locale} lacks ${id}`);
  const empty = asked.filter((id) => kept.get(id) === "").map((id) => `${locale}: ${id} is empty`);
  const askedIds = new Set(asked);
  const unused = [...kept.keys()].filter((id) => !askedIds.has(id));
  return [...lacking, ...empty, ...unused.map((id) => `${locale} keeps ${id}, nobody asks for it`)];
}
