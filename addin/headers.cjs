// The headers with which the page is sent, by this machine's own server and, as the help for administrators says, by a
// real one. Never X-Frame-Options: Excel on the web shows the pane in a frame.

/** Where Excel on the web frames a task pane from; Microsoft publishes no complete list. */
const FRAMED_BY = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

const DAY = 86_400;

/** Headers for a file of the built page, by its path with forward slashes. */
function headersFor(file) {
  // Content-hashed names never change their content; icons are fetched by Excel itself, which drops those it may not keep.
  const hashed = /\.[0-9a-f]{12}\.\w+$/.test(file);
  const icon = /(?:^|\/)icons\/[^/]+\.png$/.test(file);
  return {
    "Cache-Control": hashed ? `public, max-age=${365 * DAY}, immutable` : icon ? `public, max-age=${DAY}` : "no-cache",
    "Content-Security-Policy": `frame-ancestors ${FRAMED_BY.join(" ")}`,
    // Excel on the web shows the icon within its own page.
    "Cross-Origin-Resource-Policy": icon ? "cross-origin" : "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

module.exports = { FRAMED_BY, headersFor };
