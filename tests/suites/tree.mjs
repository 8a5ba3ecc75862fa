// Loads a tree plan with the import of the Salesforce CLI: its own plan validation, batches and references, and an org that
// takes every record. Usage: node tree.mjs PLAN, with DATA_MODULES (the folder that holds node_modules)
// Prints, as JSON, the requests: object and records.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = path.resolve(process.env.DATA_MODULES, 'node_modules/@salesforce/plugin-data/lib/api/data/tree');
const { importFromPlan } = await import(pathToFileURL(path.join(modules, 'importPlan.js')));
const requests = [];
let count = 0;
const org = {
  request: async ({ url, body }) => {
    const { records } = JSON.parse(body);
    requests.push({ object: url.split('/').pop(), records });
    const results = records.map((record) => {
      count += 1;
      return { referenceId: record.attributes.referenceId, id: `00X${String(count).padStart(12, '0')}` };
    });
    return { hasErrors: false, results };
  },
};
const { warnings } = await importFromPlan(org, path.resolve(process.argv[2]));
process.stdout.write(JSON.stringify({ warnings, requests }));
