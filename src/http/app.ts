import { fileURLToPath } from 'node:url';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { HearsayError } from '../errors.ts';
import type { Reader } from '../store/store.ts';
import { revalidate } from './cache.ts';
import { onlyHosts } from './hosts.ts';
import { page } from './page.ts';
import { notFound, problems } from './problem.ts';
import { acts } from './routes/acts.ts';
import { articles } from './routes/articles.ts';
import { cypher } from './routes/cypher.ts';
import { entities } from './routes/entities.ts';
import { graph } from './routes/graph.ts';
import { health } from './routes/health.ts';
import { problemTypes } from './routes/problems.ts';
import { queries } from './routes/queries.ts';
import { quotes } from './routes/quotes.ts';
import { schema } from './routes/schema.ts';

export interface AppOptions {
  readonly store: Reader;
  /** Names that requests may be made to besides localhost. */
  readonly hosts?: readonly string[];
  /** Folder of the built page. */
  readonly pageDir?: string;
  /** Told of every failure that the answer keeps to itself; default standard error. */
  readonly log?: (error: unknown) => void;
}

const PAGE = fileURLToPath(new URL('../../dist/page/', import.meta.url));

/**
 * The HTTP interface and the page over one graph. It reads only.
 *
 * ```ts
 * createApp({ store }).listen(4000, '127.0.0.1');
 * ```
 */
export function createApp({ store, hosts = [], pageDir = PAGE, log = console.error }: AppOptions): Express {
  const app = express();
  app.set('json spaces', 2);
  app.disable('x-powered-by');
  app.use(headers(), onlyHosts(hosts), compression(), revalidate);
  const ours = trusted(store);
  app.use(health(ours), acts(ours), articles(ours), entities(ours), quotes(ours), graph(ours));
  app.use(queries(ours), schema(ours), cypher(store), problemTypes(), page(pageDir));
  app.use(notFound, problems(log));
  return app;
}

/** A store for queries of our own: that one of them is wrong is not the caller's fault, nor theirs to read about. */
function trusted(store: Reader): Reader {
  return {
    read: (query, params, limits) =>
      store.read(query, params, limits).catch((error: unknown) => {
        const wrong = error instanceof HearsayError && (error.code === 'bad-query' || error.code === 'not-read-only');
        throw wrong ? new Error('a query of our own is wrong', { cause: error }) : error;
      }),
  };
}

/** The page needs nothing but itself: no inline code, no other host, no frame around it. */
function headers() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
}
