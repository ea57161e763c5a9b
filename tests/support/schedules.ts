/** How many schedules a property is held against: enough for each commit; `SCHEDULES=10000 npm test` is for a release. */
export const SCHEDULES = Number(process.env.SCHEDULES ?? 2_000);
