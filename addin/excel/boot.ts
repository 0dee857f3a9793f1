// The second script of the page, before everything else: inside Excel it starts loading office.js, in a browser it makes
// sure that nothing of an earlier visit inside Excel is left to mislead anybody.
import { isInOffice, type Surroundings } from "./decide-host.ts";
import { loadOffice, type Boot } from "./load-office.ts";

declare global {
  interface Window {
    hopnhatBoot?: Boot;
    hopnhatTooOld?: true;
  }
}

if (!window.hopnhatTooOld) {
  if (isInOffice(surroundingsOf(window))) {
    const own = document.currentScript as HTMLScriptElement;
    window.hopnhatBoot = { inOffice: true, office: loadOffice(own.dataset["office"]!) };
  } else {
    window.hopnhatBoot = { inOffice: false };
    // With that left over from a visit inside Excel, office.js would take a browser tab for Excel. Storage may be
    // switched off, and then holds nothing.
    try {
      sessionStorage.removeItem("hostInfoValue");
    } catch {
      // Nothing to remove.
    }
  }
}

function surroundingsOf(here: Window): Surroundings {
  const external = here.external as unknown as { GetHostInfo?: unknown } | undefined;
  const agave = (here as unknown as { agaveHost?: { GetHostInfo?: unknown } }).agaveHost;
  return {
    location: here.location,
    name: here.name,
    framed: here.parent !== here,
    door: external?.GetHostInfo !== undefined || agave?.GetHostInfo !== undefined,
  };
}
