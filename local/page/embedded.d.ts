/** What build-page.mjs puts into the page as data. */
declare module "embedded:program" {
  import type { Program } from "../services/base/program.ts";

  const program: Program;
  export default program;
}

/** Names of all functions and variables that the program's files declare at their top level, private ones too. */
declare module "embedded:declared" {
  const declared: readonly string[];
  export default declared;
}

declare module "embedded:google-api" {
  import type { GoogleApi } from "../services/base/signatures.ts";

  const api: GoogleApi;
  export default api;
}

/** Addresses of pictures of the program, beside the page. */
declare module "embedded:pictures" {
  const pictures: readonly string[];
  export default pictures;
}

/** frame-client.ts as one classic script. */
declare module "embedded:frame-client" {
  const source: string;
  export default source;
}

declare module "*.xml" {
  const text: string;
  export default text;
}

declare module "*.css";
