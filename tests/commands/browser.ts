import { chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../support/browser.ts";

// Starts the tests' browser once and says which it is: .ci/run asks before it installs another.
const executablePath = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
const page = await browser.newPage();
await page.setContent("<p>here</p>");
console.log(`${await page.locator("p").textContent()}: ${browser.version()} ${executablePath}`);
await browser.close();
