// The few globals that Node and every browser share and that the ES2022 library does not name. Declared here by
// hand, so that nothing else of either host can be used in this folder without the compiler saying so.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare const console: {
  error(...words: unknown[]): void;
  warn(...words: unknown[]): void;
  log(...words: unknown[]): void;
};
