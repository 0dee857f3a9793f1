// How bright a colour is.

/** 0 black to 1 white, of "#RRGGBB"; undefined for anything else. */
export function brightness(colour: string): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (!parts) return undefined;
  const [red, green, blue] = parts.map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
