// node scripts/screenshot.mjs [FILE]: takes docs/page.png. It starts the built program on the seeds in a folder of its
// own, selects Russia → United States on the page, as a reader would, and keeps what the browser shows.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { build, root } from './ready.mjs';

const FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

build();
const file = process.argv[2] ?? join(root, 'docs', 'page.png');
const data = mkdtempSync(join(tmpdir(), 'hearsay-screenshot-'));
const args = ['--data', data, 'serve', '--port', '0', '--load', join(root, 'seeds')];
const server = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...args], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await photograph(await addressOf(server));
  process.stdout.write(`${file}\n`);
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}

/** The address that `hearsay serve` prints once the seeds are loaded. */
async function addressOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the server ended before it had an address');
}

async function photograph(address) {
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...FLAGS, ...QUIET] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('#rows button', { hasText: 'Russia warned United States' }).first().click();
  await page.locator('.card').first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await browser.close();
}
