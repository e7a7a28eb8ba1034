/* Light, dark, or as the system says. */
const media = matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;
const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : media.matches;
const themeListeners = [];
const setTheme = theme => {
  if (theme) root.dataset.theme = theme;
  const button = byId("theme");
  button.setAttribute("aria-pressed", String(isDark()));
  button.setAttribute("aria-label", "Dark colours");
  themeListeners.forEach(listener => listener());
};
try { root.dataset.theme = localStorage.getItem("argosy-theme") || ""; if (!root.dataset.theme) delete root.dataset.theme; } catch { /* storage is closed to pages from disk in some browsers */ }
byId("theme").addEventListener("click", () => {
  const theme = isDark() ? "light" : "dark";
  setTheme(theme);
  try { localStorage.setItem("argosy-theme", theme); } catch { /* the choice then lasts as long as the page */ }
});
media.addEventListener("change", () => setTheme());
matchMedia("print").addEventListener("change", () => setTheme());
