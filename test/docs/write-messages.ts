import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { messagesPage } from "./messages-page";

/** Writes docs/messages.md anew. */
writeFileSync(join(__dirname, "..", "..", "docs", "messages.md"), messagesPage());
