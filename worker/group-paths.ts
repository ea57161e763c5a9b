/** Where a room is told that somebody joins the group of its session. */
export const JOIN_GROUP = "/group";

/** The most groups of one person that a pass carries, the newest first. */
export const MOST_GROUPS = 6;
