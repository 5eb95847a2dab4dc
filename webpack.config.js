const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { devCertificate } = require("./workbench/dev-certificate.js");
const { CompleteMetadataPlugin } = require("./webpack.complete-metadata.js");

const PORT = 3000;

module.exports = async (env, options) => ({
  mode: options.mode ?? "production",
  // No eval in any source map: the page's content security policy forbids it.
  devtool: options.mode === "development" ? "source-map" : false,
  entry: {
    functions: "./src/functions/functions.ts",
    taskpane: "./src/taskpane/taskpane.ts",
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true },
        exclude: /node_modules/,
      },
    ],
  },
  performance: {
    hints: "error",
    // The page loads office.js first; what is ours must stay small (60 KB gzip for the functions).
    maxAssetSize: 250_000,
    maxEntrypointSize: 250_000,
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      output: "functions.json",
      input: "./src/functions/functions.ts",
    }),
    new CompleteMetadataPlugin("functions.json"),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "src/taskpane/*.css", to: "[name][ext]" },
        { from: "src/taskpane/help.html", to: "[name][ext]" },
        { from: "manifest.xml", to: "manifest.xml" },
      ],
    }),
  ],
  devServer: env.WEBPACK_SERVE
    ? {
        port: Number(process.env.npm_package_config_dev_server_port ?? PORT),
        server: { type: "https", options: await devCertificate() },
        headers: { "Access-Control-Allow-Origin": "*" },
        hot: false,
      }
    : undefined,
});
