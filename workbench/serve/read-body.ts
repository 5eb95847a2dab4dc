import type { IncomingMessage } from "node:http";

/** More than asked for came in. */
export class TooLarge extends Error {}

/**
 * The body of a request. Of one that is too large the rest is let pass unread, so that its sender
 * gets to hear the answer.
 * @throws TooLarge above `most` bytes
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= most) parts.push(part);
      else parts.length = 0;
    });
    request.once("end", () =>
      size > most ? reject(new TooLarge()) : resolve(Buffer.concat(parts)),
    );
    request.once("error", reject);
  });
}
