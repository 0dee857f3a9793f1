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

/** Base64 to one character a byte. */
declare function atob(text: string): string;

type HostKey = { readonly type: string };
type HostBytes = Uint8Array<ArrayBuffer>;
declare const crypto: {
  readonly subtle: {
    digest(name: "SHA-256", data: HostBytes): Promise<ArrayBuffer>;
    importKey(format: "raw", data: HostBytes, name: string, extractable: false, uses: string[]): Promise<HostKey>;
    deriveBits(
      how: { name: "PBKDF2"; hash: "SHA-1"; salt: HostBytes; iterations: number },
      key: HostKey,
      bits: number,
    ): Promise<ArrayBuffer>;
    encrypt(how: { name: "AES-CBC"; iv: HostBytes }, key: HostKey, data: HostBytes): Promise<ArrayBuffer>;
    decrypt(how: { name: "AES-CBC"; iv: HostBytes }, key: HostKey, data: HostBytes): Promise<ArrayBuffer>;
  };
};
