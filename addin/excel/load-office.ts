// Loading office.js and waiting for Excel to answer, but not for ever.

/** How it went. `silent`: no answer yet; `late` may still bring one. */
export type OfficeAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "too-old" }
  /** Office's library says that this is an ordinary browser after all. */
  | { readonly kind: "browser" }
  | { readonly kind: "missing" }
  | { readonly kind: "silent"; readonly late: Promise<OfficeAnswer> };

export type Boot = { readonly inOffice: false } | { readonly inOffice: true; readonly office: Promise<OfficeAnswer> };

const PATIENCE = 8000;

/** Adds the script at `address` to the page and resolves, always, with what came of it. */
export function loadOffice(address: string, patience = PATIENCE): Promise<OfficeAnswer> {
  const answer = new Promise<OfficeAnswer>((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("error", () => resolve({ kind: "missing" }));
    script.addEventListener("load", () => {
      Office.onReady().then(
        (info) => resolve(kindOf(info)),
        () => resolve({ kind: "missing" }),
      );
    });
    document.head.append(script);
  });
  const silence = new Promise<OfficeAnswer>((resolve) => {
    setTimeout(() => resolve({ kind: "silent", late: answer }), patience);
  });
  return Promise.race([answer, silence]);
}

function kindOf({ host }: { readonly host: Office.HostType | null }): OfficeAnswer {
  if (host === null || host === undefined) return { kind: "browser" };
  const fits = host === Office.HostType.Excel && Office.context.requirements.isSetSupported("ExcelApi", "1.1");
  return { kind: fits ? "ready" : "too-old" };
}
