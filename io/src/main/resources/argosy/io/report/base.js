/* Data, small builders of elements, words and numbers, and the one shared state. */
const plan = JSON.parse(document.getElementById("data").textContent);
const byId = id => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";

const build = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined) node.append(child);
  }
  return node;
};
const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);
const s = (tag, attributes, ...children) => build(document.createElementNS(SVG, tag), attributes, children);
const fill = (node, ...children) => { node.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined)); return node; };

/* numbers: true minus sign, thousands apart */
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const minus = text => text.replace(/^-/, "\u2212");
const number = (value, digits) => minus(digits ? value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits }) : whole.format(value).replace(/^-0$/, "0"));
const usd = cents => number(cents / 100);
const share = (part, all) => all > 0 ? `${Math.round(100 * part / all)} %` : "\u2013";
const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many || one + "s"}`;

/* moments: minutes since 1970 */
const formats = new Map();
const timeFormat = (zone, options) => {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }));
  return formats.get(key);
};
const shown = (minutes, zone, options) => {
  let format;
  try { format = timeFormat(zone, options); } catch { format = timeFormat("UTC", options); }
  return format.format(minutes * 60000).replace(/Sept\b/, "Sep");
};
const day = minutes => shown(minutes, "UTC", { day: "numeric", month: "short" });
const date = minutes => shown(minutes, "UTC", { day: "numeric", month: "short", year: "numeric" });
const moment = (minutes, zone) => shown(minutes, zone || "UTC", { day: "2-digit", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).replace(",", "");
const span = (a, b) => `${day(a)} \u2013 ${day(b)}`;
const season = passage => passage.season && passage.season.split(" to ").map(monthDay => day(Date.parse(`2001-${monthDay}T00:00Z`) / 60000)).join(" \u2013 ");
const hours = minutes => minutes < 48 * 60 ? `${number(minutes / 60, minutes < 600 ? 1 : 0)} h` : `${number(minutes / 1440, 1)} days`;

/* Sentences from the plan: moments readable, a capital first, a full stop last. */
const sentence = text => {
  const plain = text.replace(/(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(\.\d+)?)?Z/g, (all, at) => `${date(Date.parse(at + "Z") / 60000)}, ${at.slice(11)} UTC`).trim();
  return plain ? plain[0].toUpperCase() + plain.slice(1) + (/[.!?]$/.test(plain) ? "" : ".") : "";
};

/* names */
for (const cargo of Object.values(plan.cargoes)) cargo.freight = cargo.freight.replaceAll(" ", "\u00a0");
const portName = id => plan.ports[id] ? plan.ports[id].name : id;
const zoneOf = id => plan.ports[id] ? plan.ports[id].zone : "UTC";
const way = cargo => `${portName(plan.cargoes[cargo].from)} \u2192 ${portName(plan.cargoes[cargo].to)}`;
const passageById = new Map(plan.passages.map(passage => [passage.id, passage]));
const passageName = id => passageById.has(id) ? passageById.get(id).name : id;
const vessels = plan.vessels || [];
const vesselById = new Map(vessels.map(vessel => [vessel.id, vessel]));
const vesselName = id => vesselById.has(id) ? vesselById.get(id).name : id;
const left = plan.left || [];

/* Polylines of 1e-4 degree, latitude first, to [lonDeg, latDeg]. */
const decode = text => {
  const points = [];
  let at = 0, lat = 0, lon = 0;
  const next = () => {
    let value = 0, shift = 0, chunk;
    do { chunk = text.charCodeAt(at++) - 63; value |= (chunk & 31) << shift; shift += 5; } while (chunk >= 32);
    return value & 1 ? ~(value >> 1) : value >> 1;
  };
  while (at < text.length) { lat += next(); lon += next(); points.push([lon / 1e4, lat / 1e4]); }
  return points;
};

/* One selection for map, schedule and tables. */
const state = { vessel: null, voyage: null, chosen: new Set() };
const listeners = [];
const onChange = listener => listeners.push(listener);
const change = changes => { Object.assign(state, changes); listeners.forEach(listener => listener()); };
const shownVessels = () => state.chosen.size ? vessels.filter(vessel => state.chosen.has(vessel.id)) : vessels;

/* Tooltip beside the pointer. */
const tip = byId("tip");
const showTip = (event, title, ...rows) => {
  fill(tip, h("b", {}, title), rows.filter(Boolean).map(row => h("span", {}, row)));
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  const x = Math.min(event.clientX + 14, innerWidth - box.width - 12);
  const y = event.clientY + 18 + box.height > innerHeight ? event.clientY - box.height - 12 : event.clientY + 18;
  tip.style.left = `${Math.max(12, x)}px`;
  tip.style.top = `${Math.max(8, y)}px`;
};
const hideTip = () => { tip.hidden = true; };

/* A colour of the style sheet as the canvas needs it. */
const colour = name => {
  const probe = h("i");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

/* Drag with one pointer, pinch with two, wheel: the same for map and schedule. */
const gestures = (node, { drag, zoom, wheel, touchDrag }) => {
  const pointers = new Map();
  let moved = 0;
  const spread = () => { const [a, b] = [...pointers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
  const middle = () => { const all = [...pointers.values()]; return { x: all.reduce((sum, p) => sum + p.x, 0) / all.length, y: all.reduce((sum, p) => sum + p.y, 0) / all.length }; };
  node.addEventListener("pointerdown", event => { moved = 0; pointers.set(event.pointerId, { x: event.clientX, y: event.clientY }); });
  node.addEventListener("pointermove", event => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (pointers.size === 2) {
      const old = { spread: spread(), middle: middle() };
      pointers.set(event.pointerId, now);
      const mid = middle();
      zoom(spread() / Math.max(1, old.spread), mid.x, mid.y);
      drag(mid.x - old.middle.x, mid.y - old.middle.y);
    } else if (event.pointerType === "mouse" || touchDrag) {
      pointers.set(event.pointerId, now);
      if (moved > 4) { node.setPointerCapture(event.pointerId); hideTip(); }
      drag(now.x - before.x, now.y - before.y);
    }
  });
  const drop = event => pointers.delete(event.pointerId);
  ["pointerup", "pointercancel", "pointerleave"].forEach(name => node.addEventListener(name, drop));
  node.addEventListener("click", event => { if (moved > 6) { event.stopPropagation(); event.preventDefault(); } }, true);
  node.addEventListener("wheel", wheel, { passive: false });
};
