import { checkQuickly } from "./steps.ts";

const { passed, failed } = await checkQuickly();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
