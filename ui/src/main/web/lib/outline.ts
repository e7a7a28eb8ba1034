// Coast, lakes and rivers as GeoJSON for the map.
import { get } from "./api.ts";
import type { Point } from "./types.ts";

interface Outline { source: string; licence: string; land: string[]; lake: string[]; island: string[]; river: string[] }

/** Points of an encoded polyline of 1e-4 degrees. */
export const decode = (text: string): Point[] => {
  const points: Point[] = [];
  let at = 0, lat = 0, lon = 0;
  const next = (): number => {
    let value = 0, shift = 0, chunk: number;
    do { chunk = text.charCodeAt(at++) - 63; value |= (chunk & 31) << shift; shift += 5; } while (chunk >= 32);
    return value & 1 ? ~(value >> 1) : value >> 1;
  };
  while (at < text.length) { lat += next(); lon += next(); points.push([lon / 1e4, lat / 1e4]); }
  return points;
};

const collection = (lines: string[], area: boolean): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features: lines.map(decode).filter(line => line.length > (area ? 2 : 1)).map(line => ({
    type: "Feature", properties: {},
    geometry: area ? { type: "Polygon", coordinates: [[...line, line[0]!]] } : { type: "LineString", coordinates: line }
  }))
});

let known: Promise<{ land: GeoJSON.FeatureCollection; lake: GeoJSON.FeatureCollection; island: GeoJSON.FeatureCollection; river: GeoJSON.FeatureCollection; credit: string }> | undefined;

export const outline = () => known ??= get<Outline>("/outline").then(it => ({
  land: collection(it.land, true), lake: collection(it.lake, true), island: collection(it.island, true), river: collection(it.river, false),
  credit: `${it.source} (${it.licence})`
}));
