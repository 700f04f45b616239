/*
 * Trains models/language.bin and models/attributions.bin from the corpora:  npm run train -- CORPUS_DIR VECTORS BERT_DIR [PYTHON]
 * See models/MODEL.md for what CORPUS_DIR, VECTORS and BERT_DIR hold. PYTHON (python3 unless given) needs the packages of requirements.txt.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [corpora, vectors, bert, python = 'python3'] = process.argv.slice(2);
if (!bert) {
  console.error('usage: npm run train -- CORPUS_DIR VECTORS BERT_DIR [PYTHON]');
  process.exit(2);
}
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });
const data = mkdtempSync(join(tmpdir(), 'hearsay-train-'));
try {
  run(process.execPath, here('prepare.mjs'), corpora, vectors, data);
  for (const seed of [1, 2]) run(python, here('teacher.py'), data, bert, `seed=${seed}`);
  run(python, here('train.py'), data, join(data, 'weights.pt'));
  run(python, here('names.py'), data, join(data, 'weights.pt'), join(data, 'named.pt'));
  run(python, here('export.py'), data, join(data, 'named.pt'), here('../language.bin'));
  run(process.execPath, here('attributions.mjs'), corpora, data);
  run(python, here('attributions.py'), data, join(data, 'attributions.pt'));
  run(python, here('export_attributions.py'), data, join(data, 'attributions.pt'), here('../attributions.bin'));
} finally {
  rmSync(data, { recursive: true });
}
