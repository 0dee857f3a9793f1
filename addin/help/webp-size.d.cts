/** Width and height of a WebP picture in pixels; throws on any other file. */
export function webpSize(bytes: Buffer): { readonly width: number; readonly height: number };
