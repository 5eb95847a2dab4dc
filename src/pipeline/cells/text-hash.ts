/** The hash of Java's strings, spread by Knuth's multiplier; 0 for the empty text. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
