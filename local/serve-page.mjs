import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The file that an address means, or undefined when there is none inside the folder. */
function fileAt(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  const file = resolve(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (path.includes("\0") || !file.startsWith(resolve(folder) + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Serves a folder of static files to this machine only.
 *
 * @param {string} folder
 * @param {number} port 0 takes any free one
 * @returns {Promise<{url: string, close: () => void}>}
 * @throws the socket's error, EADDRINUSE when the port is taken
 */
export function servePage(folder, port) {
  const server = createServer((request, response) => {
    const file = fileAt(folder, request.url ?? "/");
    if (!file || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(file ? 405 : 404, { "content-type": "text/plain" }).end(file ? "Only GET." : "Not found.");
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache", "x-content-type-options": "nosniff" });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((settle, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      settle({ url: `http://127.0.0.1:${server.address().port}/`, close });
    });
  });
}
