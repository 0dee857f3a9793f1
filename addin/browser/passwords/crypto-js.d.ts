// The part of crypto-js that is used here; the package brings no types.
declare module "crypto-js" {
  export type WordArray = { readonly words: number[]; readonly sigBytes: number };
  type Cipher = {
    decrypt(text: { ciphertext: WordArray }, key: WordArray, options: Record<string, unknown>): WordArray;
  };
  const CryptoJS: {
    readonly lib: { readonly WordArray: { create(bytes: Uint8Array): WordArray } };
    readonly AES: Cipher;
    readonly mode: { readonly CBC: unknown; readonly ECB: unknown };
    readonly pad: { readonly NoPadding: unknown };
    MD5(words: WordArray): WordArray;
    SHA1(words: WordArray): WordArray;
    SHA256(words: WordArray): WordArray;
    SHA384(words: WordArray): WordArray;
  };
  export default CryptoJS;
}
declare module "buffer" {
  export const Buffer: { from(bytes: Uint8Array): Uint8Array };
}
