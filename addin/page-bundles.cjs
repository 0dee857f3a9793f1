// The page's two bundles: a folder for any web server (dist/web), and one file that works from a memory stick
// (dist/hop-nhat.html). Neither has an inline script or style but those the offline file admits by hash.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const Minimizer = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { CopyIcons } = require("./copy-icons.cjs");
const { OFFICE_SCRIPT, officeFiles } = require("./office-files.cjs");
const { style, styleFiles } = require("./page-style.cjs");

const root = path.resolve(__dirname, "..");
/** Read by Internet Explorer too, so it is shipped as it is written. */
const GUARD = path.join(__dirname, "excel/guard.js");

function transpile(syntax) {
  return { loader: "swc-loader", options: { jsc: { target: "es2019", parser: { syntax } }, minify: false } };
}

/** What both bundles are made with. The decryption library means Node's Buffer when it says Buffer. */
const shared = {
  mode: "production",
  context: root,
  target: ["web", "es2019"],
  devtool: false,
  stats: "errors-warnings",
  performance: { hints: false },
  // swc minifies in a fifth of the time that terser takes, and transpiles here anyway.
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify })] },
  plugins: [new webpack.ProvidePlugin({ Buffer: ["buffer", "Buffer"] })],
  resolve: {
    fallback: {
      crypto: path.join(__dirname, "browser/passwords/node-crypto.ts"),
      timers: path.join(__dirname, "browser/passwords/node-timers.ts"),
      stream: false,
    },
    extensions: [".ts", ".js", ".json"],
    conditionNames: ["browser", "import", "require", "default"],
  },
  module: {
    rules: [
      { test: /\.ts$/, use: transpile("typescript") },
      { test: /\.md$/, use: path.join(__dirname, "help/help-loader.cjs") },
      // Packages written for newer engines than Office's web views.
      {
        test: /\.(?:js|mjs|cjs)$/,
        include: /node_modules[\\/](?:zod|fflate|@e965|docx)[\\/]/,
        use: transpile("ecmascript"),
      },
    ],
  },
};

/** Pictures of the help pages: files beside the page, or in it. */
function withPictures(type, filename) {
  const rule = { test: /\.webp$/, type, ...(filename ? { generator: { filename } } : {}) };
  return { ...shared.module, rules: [...shared.module.rules, rule] };
}

function sha256(content) {
  return `sha256-${createHash("sha256").update(content, "utf8").digest("base64")}`;
}

/** The document; `head` and `script` are what sets the two bundles apart. */
function html({ policy, head, script }) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Hợp Nhất</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<div id="page"></div>
<p id="voice" class="unseen" role="status"></p>
<noscript><p lang="vi">Trang này cần JavaScript. Mở bằng Edge, Chrome, Firefox hoặc Safari.</p></noscript>
${script}
</body>
</html>
`;
}

/** Runs `write` when all files have their final names. */
class PageFile {
  constructor(name, write) {
    this.name = name;
    this.write = write;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PageFile", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "PageFile", stage }, () => {
        for (const file of [...styleFiles(), GUARD]) compilation.fileDependencies.add(file);
        // Left as it is: the hashes of the policy are those of this very text.
        const emit = (name, content) =>
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        emit(this.name, this.write({ compilation, emit }));
      });
    });
  }
}

function fileOf(compilation, entry) {
  return compilation.entrypoints.get(entry).getEntrypointChunk().files.values().next().value;
}

const web = {
  ...shared,
  name: "web",
  entry: {
    boot: path.join(__dirname, "excel/boot.ts"),
    page: path.join(__dirname, "browser/page.ts"),
    worker: { import: path.join(__dirname, "browser/worker.ts"), chunkLoading: "import-scripts" },
  },
  output: {
    path: path.join(root, "dist/web"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    publicPath: "auto",
    clean: true,
  },
  module: withPictures("asset/resource", "pictures/[name].[contenthash:12][ext]"),
  plugins: [
    ...shared.plugins,
    new CopyIcons(),
    new PageFile("index.html", ({ compilation, emit }) => {
      const hashed = (name, text) => {
        const [base, ending] = name.split(".");
        const full = `${base}.${createHash("sha256").update(text).digest("hex").slice(0, 12)}.${ending}`;
        emit(full, text);
        return full;
      };
      const css = hashed("page.css", style());
      const guard = hashed("guard.js", readFileSync(GUARD, "utf8").replace(/\r/g, ""));
      for (const { name, content } of officeFiles()) emit(name, content);
      return html({
        policy:
          "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
        head: `<link rel="stylesheet" href="${css}">`,
        script: [
          `<script src="${guard}"></script>`,
          `<script src="${fileOf(compilation, "boot")}" data-office="${OFFICE_SCRIPT}"></script>`,
          `<script src="${fileOf(compilation, "page")}" data-worker="${fileOf(compilation, "worker")}"></script>`,
        ].join("\n"),
      });
    }),
  ],
};

const offline = {
  ...shared,
  name: "offline",
  entry: { offline: path.join(__dirname, "browser/offline.ts") },
  output: { path: path.join(root, "dist"), filename: "[name].js", publicPath: "" },
  module: { ...withPictures("asset/inline"), parser: { javascript: { dynamicImportMode: "eager" } } },
  plugins: [
    ...shared.plugins,
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new PageFile("hop-nhat.html", ({ compilation }) => {
      const name = fileOf(compilation, "offline");
      // The closing tag and the opening of a comment would end the element early, wherever they stand in the script.
      const script = compilation.assets[name]
        .source()
        .toString()
        .replace(/\r\n?/g, "\n")
        .replace(/<\/(script)/gi, "<\\/$1")
        .replace(/<!--/g, "<\\!--");
      compilation.deleteAsset(name);
      const css = style();
      return html({
        policy: `default-src 'none'; script-src '${sha256(script)}'; style-src '${sha256(css)}'; worker-src blob:; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`,
        head: `<style>${css}</style>`,
        script: `<script>${script}</script>`,
      });
    }),
  ],
};

module.exports = [web, offline];
