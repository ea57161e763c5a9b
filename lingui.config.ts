import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "nl", "de"],
  catalogs: [
    {
      path: "<rootDir>/client/text/locales/{locale}",
      include: ["<rootDir>/client"],
      exclude: ["<rootDir>/client/simulator/**"],
    },
  ],
  orderBy: "messageId",
  format: formatter({ explicitIdAsDefault: true, origins: false }),
});
