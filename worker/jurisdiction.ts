/** As much of a Durable Object namespace as the door uses. */
export interface MeetingNamespace {
  getByName(name: string): MeetingStub;
  jurisdiction(name: DurableObjectJurisdiction): MeetingNamespace;
}

export interface MeetingStub {
  fetch(request: Request): Promise<Response>;
}

const JURISDICTIONS: readonly string[] = [
  "eu",
  "fedramp",
  "fedramp-high",
  "us",
] satisfies readonly DurableObjectJurisdiction[];

export function isJurisdictionSetting(setting: string): boolean {
  return setting === "" || isJurisdiction(setting);
}

/**
 * Where sessions live and run. An object of the same name in another jurisdiction is another object,
 * so every way to a session leads through here. The local runtime has no jurisdictions and throws.
 */
export function namespaceIn(setting: string, namespace: MeetingNamespace): MeetingNamespace {
  if (setting === "") return namespace;
  if (!isJurisdiction(setting)) throw new Error(`unknown JURISDICTION: ${setting}`);
  return namespace.jurisdiction(setting);
}

function isJurisdiction(setting: string): setting is DurableObjectJurisdiction {
  return JURISDICTIONS.includes(setting);
}
