// `npm run web`: the built page for this machine alone, with the headers that a real server should send too.
const { createServer } = require("node:http");
const { readFile } = require("node:fs/promises");
const path = require("node:path");

const WEB = path.resolve(__dirname, "../dist/web");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** Who may show the page in a frame: Excel on the web does. Microsoft publishes no closed list of its addresses. */
const FRAMES = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

/** Serves a folder on 127.0.0.1; port 0 takes any free one. Resolves to the address and a way to stop. */
function serve(folder, port) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.writeHead(500).end());
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const stop = () => new Promise((done) => server.close(done));
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, stop });
    });
  });
}

async function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const file = path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
  const type = TYPES[path.extname(file)];
  if (!file.startsWith(folder + path.sep) || !type) return void response.writeHead(404).end();
  const content = await readFile(file).catch(() => undefined);
  if (!content) return void response.writeHead(404).end();
  const hashed = /\.[0-9a-f]{12}\.\w+$/.test(file);
  response.writeHead(200, {
    "Content-Type": type,
    "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": `frame-ancestors ${FRAMES.join(" ")}`,
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
