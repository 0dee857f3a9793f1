// Runs in the page before office.js: what Excel for Windows puts into `window.external`, with everything behind it handed
// on to the test. It must stand alone: its text is what reaches the page.
type Callback = (answer: unknown) => void;
type Handler = (eventId: number, payload: unknown) => void;

export type Start = {
  readonly hostInfo: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly requirementMatrix: string;
  readonly theme: string;
  readonly settings: Readonly<Record<string, string>>;
};

declare const window: {
  external: unknown;
  __excelSettings?: Readonly<Record<string, string>>;
  __excelDeliver?: (eventId: number, payload: unknown) => void;
  __excelCall: (kind: string, id: number, payload: string) => Promise<string>;
};

export function installNativeHost(start: Start): void {
  // Excel hands over arrays as objects of its own, which office.js unpacks; so do nested ones.
  const safe = (values: readonly unknown[]): object => ({
    toArray: () => values.map((value) => (Array.isArray(value) ? safe(value) : value)),
  });
  const call = async (kind: string, id: number, payload: unknown): Promise<readonly unknown[]> =>
    JSON.parse(await window.__excelCall(kind, id, JSON.stringify(payload))) as unknown[];
  const handlers = new Map<number, Handler[]>();
  // A page that is loaded again is handed what was saved since in this variable.
  window.__excelSettings ??= start.settings;

  window.__excelDeliver = (eventId, payload) => {
    for (const handler of handlers.get(eventId) ?? [])
      setTimeout(() => handler(eventId, safe([payload as unknown[]])), 0);
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "hopnhat",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => start.displayLanguage,
    GetAppDataLocale: () => start.contentLanguage,
    GetDocUrl: () => start.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => start.requirementMatrix,
    GetHostFullVersion: () => start.version,
    GetOfficeThemeInfo: () => start.theme,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(window.__excelSettings ?? {})) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync: (keys: readonly string[], values: readonly string[], done?: (status: number) => void) => {
        const next = Object.fromEntries(keys.map((key, at) => [key, values[at] ?? ""]));
        void call("settings", 76, next).then(([status]) => {
          if (status === 0) window.__excelSettings = next;
          done?.(Number(status));
        });
      },
    }),
  };

  const external = {
    GetHostInfo: () => start.hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: readonly unknown[], done: Callback) => {
      void call("execute", id, params).then((answer) => {
        // The bytes of a file travel as base64 text, and reach office.js as an array of numbers that it must not unpack.
        if (id === 80 && answer[0] === 0) {
          const bytes = Array.from(atob(String(answer[1])), (letter) => letter.charCodeAt(0));
          done({ toArray: () => [0, bytes, bytes.length] });
        } else done(safe(answer));
      });
    },
    RegisterEvent: (id: number, target: string, handler: Handler, done: (status: number) => void) => {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      void call("register", id, target).then(([status]) => done(Number(status)));
    },
    UnregisterEvent: (id: number, target: string, done: (status: number) => void) => {
      handlers.delete(id);
      void call("unregister", id, target).then(([status]) => done(Number(status)));
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
}
