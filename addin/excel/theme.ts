// Office's theme as the page's colours. Only ground and text are Office's; the rest of a light or dark page follows from
// how bright the ground is.
import { brightness } from "./brightness.ts";

type Theme = { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string };

/** Takes over the theme, now and whenever the person comes back to the pane. */
export function followTheme(): void {
  const take = () => apply(Office.context.officeTheme as Theme | undefined);
  take();
  window.addEventListener("focus", take);
}

function apply(theme: Theme | undefined): void {
  const root = document.documentElement;
  const ground = theme && brightness(theme.bodyBackgroundColor);
  const text = theme && brightness(theme.bodyForegroundColor);
  if (ground === undefined || text === undefined || Math.abs(ground - text) < 0.4) {
    root.removeAttribute("data-theme");
    return;
  }
  root.dataset["theme"] = ground < 0.5 ? "dark" : "light";
  root.style.setProperty("--office-ground", theme!.bodyBackgroundColor);
  root.style.setProperty("--office-text", theme!.bodyForegroundColor);
}
