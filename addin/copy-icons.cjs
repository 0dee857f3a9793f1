// Puts the icons beside the page, under names that do not change: manifests in the field name them.
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const ICONS = path.join(__dirname, "icons");

class CopyIcons {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CopyIcons", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "CopyIcons", stage }, () => {
        for (const name of readdirSync(ICONS).filter((file) => file.endsWith(".png")))
          compilation.emitAsset(`icons/${name}`, new sources.RawSource(readFileSync(path.join(ICONS, name))));
      });
    });
  }
}

module.exports = { CopyIcons };
