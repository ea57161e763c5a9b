import { tourEdges } from "./scenes-of-edges.ts";
import { tourGroup } from "./scenes-of-a-group.ts";
import { tourMonths } from "./scenes-of-months.ts";
import { tourRooms } from "./scenes-of-rooms.ts";
import { tourThree } from "./scenes-of-three.ts";
import type { Tour } from "./tour.ts";

/** Together they go past every scene that a panel has. */
export const TOURS: Readonly<Record<string, (tour: Tour) => Promise<void>>> = {
  "a session of three": tourThree,
  "six steps with somebody on paper": tourGroup,
  "a session that goes on elsewhere": tourRooms,
  "the edges of Zoom": tourEdges,
  "a group that comes again": tourMonths,
};
