// Converts several projects with the platform's own converter in one process, as its start takes most of the time.
// Usage: node peer.mjs CONVERT PROJECT OUT [PROJECT OUT ...], with PEER_MODULES (the folder that holds node_modules)
// What the converter says of a project that it refuses is in OUT.failed.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [node, self, script, ...names] = process.argv;
const convert = path.resolve(script);
const paths = names.map((name) => path.resolve(name));
for (let i = 0; i < paths.length; i += 2) {
  process.argv = [node, self, paths[i], paths[i + 1]];
  try {
    // The script converts when it is loaded; another query makes it another module, so that it is loaded again.
    await import(`${pathToFileURL(convert)}?${i}`);
  } catch (error) {
    fs.writeFileSync(`${paths[i + 1]}.failed`, `${error.name}: ${error.message}\n`);
  }
}
