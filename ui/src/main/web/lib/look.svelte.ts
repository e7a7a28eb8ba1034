// Light, dark, or as the machine is set.
export type Look = "auto" | "light" | "dark";
const KEPT = "argosy.look";
const machine = matchMedia("(prefers-color-scheme: dark)");

class Appearance {
  choice = $state<Look>((localStorage.getItem(KEPT) as Look | null) ?? "auto");
  machineDark = $state(machine.matches);
  now = $derived<"light" | "dark">(this.choice === "auto" ? (this.machineDark ? "dark" : "light") : this.choice);

  constructor() {
    machine.addEventListener("change", () => { this.machineDark = machine.matches; });
  }

  choose(choice: Look): void {
    this.choice = choice;
    localStorage.setItem(KEPT, choice);
  }
}

export const look = new Appearance();

/** Value of a colour of app.css, for what is painted and not styled. */
export const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
