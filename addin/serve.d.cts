export type ServeOptions = {
  /** Certificate and key: the server speaks https. */
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer; readonly ca?: Buffer };
  /** Files beside the folder, by the path they are asked for, that other origins may read too. */
  readonly shared?: Readonly<Record<string, string>>;
};
/** Serves a folder on 127.0.0.1; port 0 takes any free one. */
export function serve(
  folder: string,
  port: number,
  options?: ServeOptions,
): Promise<{ readonly url: string; stop(): Promise<unknown> }>;
/** Where `npm run build` puts the page. */
export const WEB: string;
