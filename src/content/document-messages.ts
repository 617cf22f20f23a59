import type { documentMessages } from "./en/document-messages.ts";

/** What is said about documents: candidates' pages, exports, texts to send. English says which sentences there are. */
export type DocumentMessages = typeof documentMessages;
