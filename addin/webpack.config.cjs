// Bundles. The command line becomes one JavaScript file that runs with Node and nothing else.
const fs = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");

const root = path.resolve(__dirname, "..");
const swc = {
  test: /\.ts$/,
  loader: "swc-loader",
  options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
};

module.exports = [
  ...require("./page-bundles.cjs"),
  {
    name: "cli",
    mode: "production",
    target: "node20",
    // The bundle starts itself again as the thread in which files are opened, so it must know its own place.
    node: { __filename: false, __dirname: false },
    entry: path.join(root, "pipeline/node/cli.ts"),
    output: { path: path.join(root, "dist"), filename: "hopnhat.cjs" },
    resolve: { extensions: [".ts", ".js", ".json"] },
    // One file, of which parts run only when they are asked for.
    module: { rules: [swc], parser: { javascript: { dynamicImportMode: "eager" } } },
    // Names of functions stay readable in a crash report; size matters little on a disk.
    optimization: { minimize: false },
    performance: { hints: false },
    // `npx hopnhat` starts the file itself.
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap("executable", () => fs.chmodSync(path.join(root, "dist/hopnhat.cjs"), 0o755)),
      },
    ],
    stats: "errors-warnings",
    devtool: false,
  },
];
