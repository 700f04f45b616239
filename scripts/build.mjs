// npm run build: everything that runs, from a bare clone on.
import { build, install, requireNode } from './ready.mjs';

requireNode();
install();
build();
