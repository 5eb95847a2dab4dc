/** See manifest.js, which webpack.config.js must be able to require. */
export function manifestVersion(version: string): string;
export function builtManifest(source: string, place: { url: string; version: string }): string;
