/** Serves a folder on 127.0.0.1; port 0 takes any free one. */
export function serve(folder: string, port: number): Promise<{ readonly url: string; stop(): Promise<unknown> }>;
/** Where `npm run build` puts the page. */
export const WEB: string;
