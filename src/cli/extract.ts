import { Command } from 'commander';
import type { Knowledge } from '../entities/knowledge.ts';
import { HearsayError } from '../errors.ts';
import { type Extraction, extract } from '../extract.ts';
import { isEnglish } from '../language/detect.ts';
import type { Article } from '../loaders/article.ts';
import { articlesFromJsonLines } from '../loaders/jsonl.ts';
import { type OnProblem, readArticles } from '../loaders/read.ts';
import { inCodePoints } from './code-points.ts';
import { loadKnowledge } from './knowledge.ts';
import { problems } from './problems.ts';
import { progress } from './progress.ts';

export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is read in each article as one JSON line; touches no store')
    .argument('[path...]', 'text files or folders of them')
    .option('--jsonl', 'read lines of {id, text, publishedAt?, outlet?, url?} from standard input')
    .option('--entities <file...>', 'knowledge bases: JSON lines of who is known (docs/entities.md)')
    .option('--code-points', 'offsets in Unicode code points instead of UTF-16 units')
    .action(async (paths: string[], options: { jsonl?: true; codePoints?: true; entities?: string[] }) => {
      if (paths.length === 0 && !options.jsonl)
        throw new HearsayError('bad-input', 'name a file or folder, or give --jsonl');
      const { onProblem, end } = problems();
      const knowledge = await loadKnowledge(null, options.entities);
      const bar = progress('articles');
      for await (const article of articles(paths, options.jsonl === true, onProblem)) {
        const extraction = extractOr(article, onProblem, knowledge);
        if (extraction) await print(JSON.stringify(options.codePoints ? inCodePoints(extraction) : extraction));
        if (!process.stdout.isTTY) bar.tick();
      }
      bar.done();
      end();
    });
}

async function* articles(paths: readonly string[], jsonl: boolean, onProblem: OnProblem): AsyncGenerator<Article> {
  if (paths.length > 0) yield* readArticles(paths, onProblem);
  if (jsonl) yield* articlesFromJsonLines(process.stdin, onProblem);
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * What is read in one article. One that is not in English is reported: nothing is read in it.
 * If reading fails, which is a defect of ours, the article is reported and null is given.
 */
export function extractOr(article: Article, onProblem: OnProblem, knowledge: Knowledge): Extraction | null {
  try {
    const extraction = extract(article, knowledge);
    if (!isEnglish(extraction.language)) onProblem({ path: article.source, message: notRead(extraction.language) });
    return extraction;
  } catch (error) {
    const shown = process.env.HEARSAY_DEBUG && error instanceof Error ? error.stack : String(error);
    onProblem({ path: article.source, message: `internal error: ${shown}` });
    return null;
  }
}

function notRead(language: string): string {
  return `is in ${NAMES.of(language)}: kept, but nothing is read in it (only English is)`;
}
