const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** The page of the workbench: never shipped, served from .cache/page by workbench/serve. */
module.exports = {
  // Served to the same machine: what minifying saves in loading, it costs many times in building.
  mode: "production",
  optimization: { minimize: false },
  devtool: false,
  entry: { page: path.join(__dirname, "main.ts") },
  output: {
    path: path.resolve(__dirname, "../../.cache/page"),
    filename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true },
        exclude: /node_modules/,
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({
      template: path.join(__dirname, "index.html"),
      scriptLoading: "defer",
      minify: false,
    }),
  ],
};
