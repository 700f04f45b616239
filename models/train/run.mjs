/*
 * Trains models/language.bin and models/attributions.bin from the corpora:  npm run train -- CORPUS_DIR VECTORS [PYTHON]
 * See models/MODEL.md for what CORPUS_DIR and VECTORS hold. PYTHON (python3 unless given) needs the packages of requirements.txt.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [corpora, vectors, python = 'python3'] = process.argv.slice(2);
if (!vectors) {
  console.error('usage: npm run train -- CORPUS_DIR VECTORS [PYTHON]');
  process.exit(2);
}
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });
const data = mkdtempSync(join(tmpdir(), 'hearsay-train-'));
try {
  run(process.execPath, here('prepare.mjs'), corpora, vectors, data);
  run(python, here('train.py'), data, join(data, 'weights.pt'));
  run(python, here('names.py'), data, join(data, 'weights.pt'), join(data, 'named.pt'));
  run(python, here('export.py'), data, join(data, 'named.pt'), here('../language.bin'));
  run(process.execPath, here('attributions.mjs'), corpora, data);
  run(python, here('attributions.py'), data, join(data, 'attributions.pt'));
  run(python, here('export_attributions.py'), data, join(data, 'attributions.pt'), here('../attributions.bin'));
} finally {
  rmSync(data, { recursive: true });
}
