/** See dev-certificate.js, which webpack.config.js must be able to require. */
export function devCertificate(folders?: {
  installed?: string;
  cache?: string;
}): Promise<{ key: Buffer; cert: Buffer; ca: Buffer }>;
