import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Reads a treebank in CoNLL-U, gzipped.
 * Returns its documents as lists of sentences {text, words: [{form, lemma, upos, space}]}.
 */
export function readTreebank(path) {
  const documents = [];
  let text = '';
  let words = [];
  let joined = { until: 0, space: true };
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc')) documents.push({ id: line.split('=')[1]?.trim() ?? '', sentences: [] });
    else if (line.startsWith('# text = ')) text = line.slice(9);
    else if (line === '' && words.length > 0) {
      documents.at(-1).sentences.push({ text, words });
      words = [];
      joined = { until: 0, space: true };
    } else if (/^\d/.test(line)) {
      const [id, form, lemma, upos, , , , , , misc] = line.split('\t');
      const space = !misc.includes('SpaceAfter=No');
      if (id.includes('.')) continue;
      if (id.includes('-')) joined = { until: Number(id.split('-')[1]), space };
      else words.push({ form, lemma, upos, space: Number(id) < joined.until ? false : Number(id) === joined.until ? joined.space : space });
    }
  }
  return documents;
}
