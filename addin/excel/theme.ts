// Office's theme as the page's colours. Only ground and text are Office's; the rest of a light or dark page follows from
// how bright the ground is.

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

/** 0 black to 1 white, of "#RRGGBB"; undefined for anything else. */
export function brightness(colour: string): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (!parts) return undefined;
  const [red, green, blue] = parts.map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
