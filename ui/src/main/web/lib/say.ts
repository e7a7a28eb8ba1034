// Movements and bars in words.
import type { Bar, Fleet } from "./fleet.ts";
import type { Movement } from "./types.ts";
import { t, tonnes } from "./words.svelte.ts";

export const movementText = (fleet: Fleet, movement: Movement): string => {
  switch (movement.type) {
    case "Sailing": return t((movement.aboard ?? []).length ? "does.laden" : "does.ballast", {
      from: fleet.portName(movement.from!), to: fleet.portName(movement.to!), what: (movement.aboard ?? []).join(", "), t: tonnes(movement.cargoT ?? 0) });
    case "CargoStop": return t(movement.work === "LOAD" ? "does.load" : "does.discharge", { what: movement.cargo!, t: tonnes(movement.tonnes ?? 0), port: fleet.portName(movement.port!) });
    case "TankCleaning": return t("does.cleaning", { port: fleet.portName(movement.port!) });
    case "OutOfTrade": return t("does.out", { port: fleet.portName(movement.port!), reason: movement.reason ?? "" });
  }
};

export const barText = (fleet: Fleet, vesselMovements: Movement[], bar: Bar): string => {
  if (bar.kind === "waiting") return t("does.wait", { place: fleet.ports.get(bar.place)?.name ?? bar.place });
  if (bar.kind === "lock") return t("does.lock", { place: bar.place });
  return movementText(fleet, vesselMovements[bar.movement]!);
};
