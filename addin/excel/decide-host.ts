// Whether the page stands inside Excel. Decided before office.js is asked for: that library must never come into an
// ordinary browser tab, where it disables parts of the browser and asks for servers of its own.

/** What is looked at of the window. */
export type Surroundings = {
  readonly location: { readonly search: string; readonly href: string };
  readonly name: string;
  readonly framed: boolean;
  /** A desktop Excel's door, where there is one. */
  readonly door: boolean;
};

/** True when an Office host has opened the page. */
export function isInOffice({ location, name, framed, door }: Surroundings): boolean {
  return (
    door ||
    /[?&]_host_Info=/.test(location.search) ||
    /"hostInfo"\s*:/.test(name) ||
    (framed && /_xdm_Info|_host_Info/.test(location.href + name))
  );
}
