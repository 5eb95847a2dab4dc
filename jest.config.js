/** @type {import("jest").Config} */
module.exports = {
  // Jest leaves a core to the person at the machine; of two that is half, and browsers mostly wait.
  maxWorkers: "100%",
  // What else lies here, such as the packages and the build, need not be looked through for modules.
  roots: ["<rootDir>/src", "<rootDir>/test", "<rootDir>/workbench"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.all\\.test\\.ts$"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // Libraries of very many modules come in one file each, which test/shared/one-file.ts makes.
  moduleNameMapper: {
    "^@univerjs/((?:sheets-)?data-validation|core|engine-formula|engine-render|sheets)$":
      "<rootDir>/.cache/one-file/$1.js",
    "^mathjs/number$": "<rootDir>/.cache/one-file/mathjs.js",
  },
  transformIgnorePatterns: ["/node_modules/", "/\\.cache/"],
  // A limit for what hangs: a machine may be several times slower than usual, and is not to be judged here.
  testTimeout: 240_000,
  testSequencer: "<rootDir>/test/shared/longest-first.js",
  globalSetup: "<rootDir>/test/shared/open.ts",
  globalTeardown: "<rootDir>/test/shared/close.ts",
};
