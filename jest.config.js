/** @type {import("jest").Config} */
module.exports = {
  // Jest leaves a core to the person at the machine; of two that is half, and browsers mostly wait.
  maxWorkers: "100%",
  // What else lies here, such as the packages and the build, need not be looked through for modules.
  roots: ["<rootDir>/src", "<rootDir>/test", "<rootDir>/workbench"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.all\\.test\\.ts$"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // Univer comes in one file, which test/shared/univer.ts makes.
  moduleNameMapper: {
    "^@univerjs/((?:sheets-)?data-validation|core|engine-formula|engine-render|sheets)$":
      "<rootDir>/.cache/univer/$1.js",
  },
  transformIgnorePatterns: ["/node_modules/", "/\\.cache/"],
  // A limit for what hangs: a machine may be several times slower than usual, and is not to be judged here.
  testTimeout: 240_000,
  testSequencer: "<rootDir>/test/shared/longest-first.js",
  globalSetup: "<rootDir>/test/shared/open.ts",
  globalTeardown: "<rootDir>/test/shared/close.ts",
};
