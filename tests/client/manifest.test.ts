import { afterEach, expect, test, vi } from "vitest";
import manifest from "../../docs/zoom-manifest.json" with { type: "json" };
import { PretendPage } from "../support/pretend-page.ts";

const { features, oauth_information } = manifest.manifest;

afterEach(() => vi.unstubAllGlobals());

/** What the panel asks the client for, through the unmodified SDK. */
async function askedFor(): Promise<readonly string[]> {
  const page = PretendPage.open("webview");
  const { ZoomPlatform } = await import("../../client/platforms/zoom.ts");
  await new ZoomPlatform().enter();
  const config = page.requests.find(({ apiName }) => apiName === "config");
  const data = config?.data as { readonly js_api_lists: readonly string[] } | undefined;
  return data?.js_api_lists ?? [];
}

test("[D16] the manifest names the capabilities that the panel asks for, and no other", async () => {
  const { enable, zoom_app_apis } = features.in_client_feature.zoom_app_api;
  expect(enable).toBe(true);
  expect(zoom_app_apis).toEqual((await askedFor()).toSorted());
});

test("[D16] the manifest asks for one scope, and leads to one host", () => {
  expect(oauth_information.scopes).toEqual([{ scope: "zoomapp:inmeeting", optional: false }]);
  const addresses = JSON.stringify(manifest).match(/https:\/\/[^"/]+/gu) ?? [];
  expect(new Set(addresses)).toEqual(new Set(["https://YOUR-HOST"]));
  expect(features.domain_allow_list.map(({ domain }) => domain)).toEqual(["YOUR-HOST"]);
});
