/** See public-url.js, which webpack.config.js must be able to require. */
export const DEV_URL: string;
export function publicUrl(given: string | undefined): string;
