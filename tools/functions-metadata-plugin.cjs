// Writes the completed functions.json into the build and stops the build where Excel would misread it.
"use strict";
const { WebpackError, sources, Compilation } = require("webpack");
const { complaintsAbout } = require("./functions-gate.cjs");
const { completeMetadata } = require("./functions-metadata.cjs");

const name = "FunctionsMetadataPlugin";

/** Runs after custom-functions-metadata-plugin, which puts the bare generated file among the assets. */
module.exports = class FunctionsMetadataPlugin {
  /** @param {{ file: string } & import("./functions-metadata.cjs").MetadataSettings} options */
  constructor({ file, ...settings }) {
    this.file = file;
    this.settings = settings;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () =>
        this.complete(compilation),
      );
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  complete(compilation) {
    const generated = compilation.getAsset(this.file);
    // Without the file the generator has failed, and webpack already reports why.
    if (!generated) return;
    const metadata = completeMetadata(
      JSON.parse(String(generated.source.source())),
      this.settings,
    );
    compilation.errors.push(
      ...complaintsAbout(metadata).map(
        (complaint) => new WebpackError(`${this.file}: ${complaint}`),
      ),
    );
    compilation.updateAsset(
      this.file,
      new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`),
    );
  }
};
