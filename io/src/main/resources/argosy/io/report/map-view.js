/* The ground of the map: land, lakes and rivers on a canvas, Mercator, moved and zoomed. */
const mercator = latDeg => Math.log(Math.tan(Math.PI / 4 + latDeg * Math.PI / 360)) * 180 / Math.PI;
const toMap = ([lonDeg, latDeg]) => [lonDeg, -mercator(latDeg)];
const SEAS = [["Caspian Sea", 50.6, 41.9], ["Black Sea", 34.3, 43.2], ["Sea of Azov", 36.4, 46.15], ["Mediterranean Sea", 18.6, 34.6], ["Sea of Marmara", 28.1, 40.66], ["Aegean Sea", 25.1, 38.6], ["Ionian Sea", 18.9, 37.9], ["Adriatic Sea", 15.6, 43.0], ["Tyrrhenian Sea", 12.2, 39.9]];

/* Wide enough to be seen on the whole map. */
const broad = line => {
  const xs = line.map(p => p[0]), ys = line.map(p => p[1]);
  return (Math.max(...xs) - Math.min(...xs)) + (Math.max(...ys) - Math.min(...ys)) > 0.7;
};

class Ground {
  constructor(host) {
    this.host = host;
    this.canvas = h("canvas", { "aria-hidden": "true" });
    this.overlay = s("svg", { "aria-hidden": "true" });
    host.append(this.canvas, this.overlay);
    const outline = JSON.parse(byId("outline").textContent);
    const ring = text => decode(text).map(toMap);
    this.land = this.path(outline.land.map(ring));
    const lakes = (outline.lake || []).map(ring), islands = (outline.island || []).map(ring);
    this.lake = this.path(lakes.filter(broad));
    this.pond = this.path(lakes.filter(line => !broad(line)));
    this.island = this.path(islands.filter(broad));
    this.islet = this.path(islands.filter(line => !broad(line)));
    this.river = this.path((outline.river || []).map(ring), true);
    this.view = { x: 34, y: -mercator(42.5), k: 20 };
    this.drawn = [];
    new ResizeObserver(() => this.resized()).observe(host);
    themeListeners.push(() => { this.colours = null; this.draw(); });
    gestures(host, {
      drag: (dx, dy) => this.move(dx, dy),
      zoom: (factor, x, y) => this.zoomAt(factor, x, y),
      wheel: event => { event.preventDefault(); this.zoomAt(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), event.clientX, event.clientY); }
    });
    host.addEventListener("keydown", event => this.key(event));
  }
  path(lines, open) {
    const path = new Path2D();
    for (const line of lines) {
      line.forEach(([x, y], i) => i ? path.lineTo(x, y) : path.moveTo(x, y));
      if (!open) path.closePath();
    }
    return path;
  }
  key(event) {
    const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    const box = this.host.getBoundingClientRect();
    const zoom = { "+": 1.4, "=": 1.4, "-": 1 / 1.4 }[event.key];
    if (steps[event.key]) this.move(...steps[event.key]);
    else if (zoom) this.zoomAt(zoom, box.left + box.width / 2, box.top + box.height / 2);
    else if (event.key === "0") this.fit();
    else return;
    event.preventDefault();
  }
  resized() {
    const { width, height } = this.host.getBoundingClientRect();
    if (!width || (width === this.width && height === this.height)) return;
    const first = !this.width;
    this.width = width; this.height = height;
    const scale = Math.min(2, devicePixelRatio || 1);
    this.scale = scale;
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    if (first || !this.touched) this.fit(); else this.draw();
  }
  /* Shows `bounds` [west, north, east, south] in map units with room around. */
  fit() {
    const [west, north, east, south] = this.bounds || [10, -mercator(49.5), 54, -mercator(34)];
    const k = Math.min(this.width * 0.9 / Math.max(2, east - west), (this.height - 70) / Math.max(1.4, south - north));
    this.view = { x: (west + east) / 2, y: (north + south) / 2, k: Math.min(k, 400) };
    this.touched = false;
    this.draw();
  }
  move(dx, dy) {
    this.view.x -= dx / this.view.k;
    this.view.y = Math.max(-110, Math.min(90, this.view.y - dy / this.view.k));
    this.touched = true;
    this.draw();
  }
  zoomAt(factor, clientX, clientY) {
    const box = this.host.getBoundingClientRect();
    const k = Math.max(2.4, Math.min(2600, this.view.k * factor));
    const px = clientX - box.left - this.width / 2, py = clientY - box.top - this.height / 2;
    this.view.x += px / this.view.k - px / k;
    this.view.y += py / this.view.k - py / k;
    this.view.k = k;
    this.touched = true;
    this.draw();
  }
  screen([x, y]) { return [this.width / 2 + (x - this.view.x) * this.view.k, this.height / 2 + (y - this.view.y) * this.view.k]; }
  draw() {
    if (!this.width || this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => { this.waiting = false; this.paint(); this.drawn.forEach(listener => listener()); });
  }
  paint() {
    this.colours = this.colours || Object.fromEntries(["sea", "land", "coast", "river"].map(name => [name, colour(name)]));
    const { sea, land, coast, river } = this.colours;
    const context = this.canvas.getContext("2d");
    const k = this.view.k * this.scale;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = sea;
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    context.setTransform(k, 0, 0, k, this.canvas.width / 2 - this.view.x * k, this.canvas.height / 2 - this.view.y * k);
    context.lineJoin = "round";
    const area = (path, colourOf) => { context.fillStyle = colourOf; context.fill(path); context.strokeStyle = coast; context.lineWidth = 0.8 * this.scale / k; context.stroke(path); };
    area(this.land, land);
    context.strokeStyle = river;
    context.lineWidth = Math.min(2.2, 0.7 + this.view.k / 120) * this.scale / k;
    context.stroke(this.river);
    area(this.lake, sea);
    area(this.island, land);
    if (this.view.k > 60) { area(this.pond, sea); area(this.islet, land); }
  }
}
