import { expect, test } from "vitest";

test("[S10] the flags of the deployment turn the compression of sockets off", () => {
  expect(Cloudflare.compatibilityFlags.web_socket_compression).toBe(false);
});
