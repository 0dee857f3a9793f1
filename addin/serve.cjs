// `npm run web`: the built page for this machine alone, with the headers that a real server should send too. With a
// certificate the same server speaks https, as Excel wants it.
const http = require("node:http");
const https = require("node:https");
const { readFile } = require("node:fs/promises");
const path = require("node:path");
const { headersFor } = require("./headers.cjs");

const WEB = path.resolve(__dirname, "../dist/web");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Serves a folder on 127.0.0.1; port 0 takes any free one. `tls` makes it https; `shared` are files beside the folder, by
 * path, that other origins may read too. Resolves to the address and a way to stop.
 */
function serve(folder, port, { tls, shared = {} } = {}) {
  const listener = (request, response) => {
    answer({ folder, shared }, request, response).catch(() => response.writeHead(500).end());
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const stop = () => new Promise((done) => server.close(done));
      // The certificate is for the name.
      const host = tls ? "https://localhost" : "http://127.0.0.1";
      resolve({ url: `${host}:${server.address().port}/`, stop });
    });
  });
}

async function answer({ folder, shared }, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const outside = Object.hasOwn(shared, asked) ? shared[asked] : undefined;
  const file = outside ?? path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
  const type = TYPES[path.extname(file)];
  if ((!outside && !file.startsWith(folder + path.sep)) || !type) return void response.writeHead(404).end();
  const content = await readFile(file).catch(() => undefined);
  if (!content) return void response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": type,
    ...headersFor(file.split(path.sep).join("/")),
    ...(outside ? { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

module.exports = { serve, WEB };

if (require.main === module)
  serve(WEB, Number(process.env.PORT ?? 8060)).then(
    ({ url }) => console.log(`Hợp Nhất: ${url}`),
    (fault) => {
      console.error(fault.message);
      process.exitCode = 1;
    },
  );
