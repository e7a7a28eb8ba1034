// The map's style and its data, from plan and calendars.
import type { ExpressionSpecification, StyleSpecification } from "maplibre-gl";
import { type Fleet, stateOf } from "./fleet.ts";
import { colour } from "./look.svelte.ts";
import type { PassageCalendars } from "./types.ts";

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
export const SOURCES = ["land", "lake", "island", "river", "fairways", "tracks", "ports", "ships"] as const;
const FONT = ["sans-serif"];

const byState = (): ExpressionSpecification => ["match", ["get", "state"],
  "open", colour("open"), "opening", colour("opening"), "closing", colour("closing"), "closed", colour("closed"), colour("river")];

export const style = (): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(SOURCES.map(name => [name, { type: "geojson", data: NOTHING, ...(name === "ships" || name === "ports" ? { promoteId: "id" } : {}) }])),
  layers: [
    { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": colour("land") } },
    { id: "coast", type: "line", source: "land", paint: { "line-color": colour("coast"), "line-width": 0.7 } },
    { id: "lake", type: "fill", source: "lake", paint: { "fill-color": colour("sea"), "fill-outline-color": colour("coast") } },
    { id: "island", type: "fill", source: "island", paint: { "fill-color": colour("land"), "fill-outline-color": colour("coast") } },
    { id: "river", type: "line", source: "river", paint: { "line-color": colour("river"), "line-width": 0.8 } },
    { id: "tracks", type: "line", source: "tracks", layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": ["case", ["get", "laden"], colour("laden"), colour("ballast")], "line-width": ["case", ["get", "chosen"], 3, 1.1], "line-opacity": ["case", ["get", "chosen"], 0.95, 0.4] } },
    { id: "fairways", type: "line", source: "fairways", layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": byState(), "line-width": ["case", ["get", "chosen"], 7, 4], "line-opacity": 0.85 } },
    { id: "ports", type: "circle", source: "ports", paint: { "circle-radius": ["case", ["get", "used"], 4, 2.5], "circle-color": colour("paper"), "circle-stroke-color": colour("ink"), "circle-stroke-width": ["case", ["get", "used"], 1.6, 0.8] } },
    { id: "port-names", type: "symbol", source: "ports", minzoom: 4, layout: { "text-field": ["get", "name"], "text-font": FONT, "text-size": 12, "text-anchor": "left", "text-offset": [0.7, 0], "text-optional": true, "symbol-sort-key": ["case", ["get", "used"], 0, 1] },
      paint: { "text-color": colour("ink"), "text-halo-color": colour("paper"), "text-halo-width": 1.4 } },
    { id: "ships", type: "symbol", source: "ships", layout: { "icon-image": ["case", ["get", "laden"], "ship-laden", "ship-ballast"], "icon-size": ["case", ["get", "chosen"], 0.62, 0.45], "icon-rotate": ["get", "heading"], "icon-rotation-alignment": "map", "icon-allow-overlap": true, "icon-ignore-placement": true } },
    { id: "ship-names", type: "symbol", source: "ships", layout: { "text-field": ["get", "name"], "text-font": FONT, "text-size": 12, "text-anchor": "top", "text-offset": [0, 0.9], "text-optional": true },
      paint: { "text-color": colour("ship"), "text-halo-color": colour("paper"), "text-halo-width": 1.6 } }
  ]
});

/** A ship from above, bow up, as pixels. */
export const shipImage = (fill: string, edge: string): ImageData => {
  const size = 64, canvas = document.createElement("canvas");
  canvas.width = canvas.height = size;
  const pen = canvas.getContext("2d")!;
  pen.beginPath();
  pen.moveTo(32, 3); pen.quadraticCurveTo(48, 20, 46, 34); pen.lineTo(44, 61); pen.lineTo(20, 61); pen.lineTo(18, 34); pen.quadraticCurveTo(16, 20, 32, 3);
  pen.closePath();
  pen.fillStyle = fill; pen.fill();
  pen.lineWidth = 4; pen.strokeStyle = edge; pen.stroke();
  pen.fillStyle = edge; pen.fillRect(25, 46, 14, 9);
  return pen.getImageData(0, 0, size, size);
};

type Pick = { kind: string; id: string } | null;

export const ships = (fleet: Fleet, at: number, chosen: Pick): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features: fleet.lanes.flatMap(lane => {
    const where = fleet.whereabouts(lane, at);
    if (!where || at > lane.closes) return [];
    return [{ type: "Feature", geometry: { type: "Point", coordinates: where.at },
      properties: { id: lane.vessel.id, name: lane.vessel.name, laden: where.laden, heading: where.heading, chosen: chosen?.kind === "vessel" && chosen.id === lane.vessel.id } }];
  })
});

export const tracks = (fleet: Fleet, chosen: Pick): GeoJSON.FeatureCollection => {
  const vessel = chosen?.kind === "vessel" ? chosen.id : chosen?.kind === "cargo" ? fleet.carrier.get(chosen.id)?.vessel : undefined;
  return { type: "FeatureCollection", features: fleet.lanes.filter(lane => !vessel || lane.vessel.id === vessel).flatMap(lane => fleet.track(lane)
    .filter(track => track.line.length > 1)
    .map(track => ({ type: "Feature" as const, geometry: { type: "LineString" as const, coordinates: track.line },
      properties: { vessel: lane.vessel.id, laden: track.laden, chosen: !!vessel } }))) };
};

export const ports = (fleet: Fleet): GeoJSON.FeatureCollection => {
  const used = new Set(fleet.file.scenario.cargoes.flatMap(it => [it.loadPort, it.dischargePort]));
  return { type: "FeatureCollection", features: [...fleet.ports.values()].map(port => ({
    type: "Feature", geometry: { type: "Point", coordinates: port.position }, properties: { id: port.id, name: port.name, used: used.has(port.id) } })) };
};

/** Corners, south-west and north-east, around the ports of the cargoes. */
export const extent = (fleet: Fleet): [[number, number], [number, number]] | null => {
  const points = fleet.file.scenario.cargoes.flatMap(it => [it.loadPort, it.dischargePort]).flatMap(id => fleet.ports.get(id)?.position ?? []);
  const lons = points.filter((_, i) => i % 2 === 0), lats = points.filter((_, i) => i % 2 === 1);
  return lons.length ? [[Math.min(...lons), Math.min(...lats)], [Math.max(...lons), Math.max(...lats)]] : null;
};

export const fairways = (base: GeoJSON.FeatureCollection, calendars: PassageCalendars | null, at: number, chosen: Pick): GeoJSON.FeatureCollection => {
  const states = new Map((calendars?.passages ?? []).map(it => [it.id, stateOf(it, at).state]));
  return { ...base, features: base.features.map(feature => {
    const passage = String(feature.properties?.passage);
    return { ...feature, properties: { ...feature.properties, state: states.get(passage) ?? "", chosen: chosen?.kind === "passage" && chosen.id === passage } };
  }) };
};
