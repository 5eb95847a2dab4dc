const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { devCertificate } = require("./workbench/dev-certificate.js");
const { CompleteMetadataPlugin } = require("./build/complete-metadata.js");
const { FixedNamePlugin } = require("./build/fixed-name.js");
const { HelpPagePlugin } = require("./build/help-page.js");
const { IconsPlugin } = require("./build/icons.js");
const { builtManifest } = require("./build/manifest.js");
const { PackagesPlugin } = require("./build/packages.js");
const { DEV_URL, publicUrl } = require("./build/public-url.js");
const product = require("./package.json");

const PUBLIC_URL = publicUrl(process.env.FUNNELBOOK_URL);
/** What a server may let browsers keep for ever: the name changes with the content. */
const HASHED_NAME = "[name].[contenthash:12].js";

/** The files with the functions' descriptions, which the metadata generator reads as text. */
function salesFiles() {
  const folder = path.join("src", "functions", "sales");
  return fs.readdirSync(folder).map((file) => path.join(folder, file));
}

/** Whether a chunk is one of these. */
const isOf =
  (...names) =>
  (chunk) =>
    names.includes(chunk.name);

module.exports = async (env, options) => ({
  mode: options.mode ?? "production",
  // No eval in any source map: the page's content security policy forbids it.
  devtool: options.mode === "development" ? "source-map" : false,
  entry: {
    // The pane shows what the very functions of the page answer, so they can be reached by a name.
    functions: {
      import: "./src/functions/functions.ts",
      library: { name: "funnelbookFunctions", type: "window" },
    },
    commands: "./src/commands/commands.ts",
    taskpane: "./src/taskpane/taskpane.ts",
    // No script of the page: the pane starts it as a worker, by the name in the page, over very many rows.
    "rows-worker": ["./src/functions/without-excel.ts", "./src/taskpane/worker/rows-worker.ts"],
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: options.mode === "development" ? "[name].js" : HASHED_NAME,
    // All scripts stand beside the page and the worker's own, so none has to find out where it came from.
    publicPath: "",
    // Else webpack's own code looks for the global object with `new Function`, which the page forbids.
    environment: { globalThis: true },
    clean: true,
  },
  // Fluent's icons alone are 16 MB of source to read: read once, they need not be read again.
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
    buildDependencies: { config: [path.resolve(__dirname, "webpack.config.js")] },
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // Its single file brings classifiers along that nobody uses; of its sources only what is imported.
    alias: {
      "simple-statistics$": path.resolve(__dirname, "node_modules/simple-statistics/index.js"),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true },
        exclude: /node_modules/,
      },
      { test: /[\\/]simple-statistics[\\/]/, sideEffects: false },
    ],
  },
  optimization: {
    // Short numbers: content is in the files' names already, and webpack's usual ones cost 200 bytes of the budget.
    moduleIds: "size",
    // Libraries change less often than we do: a file of their own stays in the browser's cache.
    // Only the pane's: what METRIC loads comes with METRIC.
    splitChunks: {
      cacheGroups: {
        defaultVendors: { test: /node_modules/, name: "libraries", chunks: isOf("pane") },
        default: false,
      },
    },
  },
  performance: {
    hints: "error",
    // test/build.test.ts holds the budgets in gzip; this stops a whole library from slipping in.
    maxEntrypointSize: 250_000,
    maxAssetSize: 1_000_000,
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      output: "functions.json",
      input: salesFiles(),
    }),
    new CompleteMetadataPlugin("functions.json", PUBLIC_URL),
    new HelpPagePlugin({
      template: "src/taskpane/help.html",
      notes: "docs/functions.notes.md",
      asset: "help.html",
    }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
      minify: false,
    }),
    new FixedNamePlugin({ entry: "functions", asset: "functions.js" }),
    new IconsPlugin({ folder: "assets" }),
    new PackagesPlugin({ product }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/shortcuts", to: "assets/shortcuts" },
        { from: "src/taskpane/*.css", to: "[name][ext]" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (text) =>
            builtManifest(text.toString(), { url: PUBLIC_URL, version: product.version }),
        },
      ],
    }),
  ],
  devServer: env.WEBPACK_SERVE
    ? {
        host: "localhost",
        port: Number(process.env.npm_package_config_dev_server_port ?? new URL(DEV_URL).port),
        server: { type: "https", options: await devCertificate() },
        headers: { "Access-Control-Allow-Origin": "*" },
        hot: false,
      }
    : undefined,
});
