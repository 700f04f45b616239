import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { createApp } from '../../src/http/app.ts';
import type { ActJson, GraphJson } from '../../src/http/shapes.ts';
import { ARREST, MARKUP, storeOf, TALKS, wires } from '../http/story.ts';
import { chromiumPath } from '../services.ts';
import { launch, placesOnScreen } from './browser.ts';

/** Whatever the browser complains of: errors, refusals of the CSP, requests that failed. */
const complaints: string[] = [];
let browser: Browser;
let page: Page;
let stories: Site;
let empty: Site;

interface Site {
  readonly url: string;
  close(): Promise<void>;
}

async function serve(tales: Parameters<typeof storeOf>[0]): Promise<Site> {
  const { store, close } = await storeOf(tales);
  const server: Server = createServer(createApp({ store })).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
    },
  };
}

async function visit(path: string, args: readonly string[] = []): Promise<Page> {
  if (args.length > 0) {
    await browser.close();
    browser = await launch(args);
  }
  const fresh = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  fresh.setDefaultTimeout(8_000);
  fresh.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  fresh.on('pageerror', (error) => complaints.push(error.message));
  fresh.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  fresh.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await fresh.goto(path, { waitUntil: 'networkidle' });
  return fresh;
}

const row = (words: string) => page.getByRole('button', { name: words, exact: true });
const marked = () => page.locator('mark').evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''));
const fetched = async <T>(path: string): Promise<T> => (await fetch(stories.url + path)).json() as Promise<T>;

(chromiumPath() ? describe : describe.skip)('the page', () => {
  beforeAll(async () => {
    [stories, empty, browser] = await Promise.all([serve([TALKS, MARKUP, ARREST, ...wires(3)]), serve([]), launch()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([stories?.close(), empty?.close()]);
  });
  beforeEach(async () => {
    page = await visit(stories.url);
  });
  afterEach(async () => {
    await page?.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  test('draws the graph and lists the same relations as buttons', async () => {
    const graph = await fetched<GraphJson>('/graph');
    await page.locator('#canvas canvas').first().waitFor();
    expect(await page.locator('#shown').textContent()).toBe(
      `${graph.nodes.length} people, organisations and countries · 11 acts`,
    );
    expect(await page.locator('#rows button').count()).toBe(graph.edges.length);
    expect(await page.locator('#canvas').getAttribute('role')).toBe('img');
    for (const family of ['attacks, detains, sanctions', 'warns, accuses, refuses', 'talks, agrees, helps'])
      expect(await page.locator('#legend').textContent()).toContain(family);
  });

  test('Russia → United States WARNED shows its sentence, and marks it in the article to the character', async () => {
    const [act] = (await fetched<{ items: ActJson[] }>('/acts?type=WARNED')).items;
    await row('Russia warned United States').click();
    await page.getByRole('heading', { level: 2, name: 'Russia warned United States' }).waitFor();
    expect(await page.locator('.card blockquote').textContent()).toBe(act?.sentence);
    expect(await page.locator('.card').textContent()).toContain('The Herald · 2 Mar 2024');
    expect(await page.locator('.card').textContent()).toContain('Reported as having happened');
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('mark').first().waitFor();
    expect(await marked()).toBe(act?.sentence);
    expect(await page.locator('mark strong').first().textContent()).toBe('Russia has warned the United States');
    expect(await page.locator('.text').evaluate((text) => text.textContent)).toBe(TALKS.text);
    expect(await page.locator('.region').getAttribute('data-kind')).toBe('headline');
    expect(
      await page
        .locator('mark')
        .first()
        .evaluate((mark) => mark.getBoundingClientRect().top < innerHeight),
    ).toBe(true);
  });

  test('an act that is stated twice shows and marks both sentences', async () => {
    const [act] = (await fetched<{ items: ActJson[] }>('/acts?type=DETAINED')).items;
    const sentences = [act?.sentence, act?.also[0]?.sentence];
    await row('Ruritania detained Jon Bell').click();
    await page.getByText('One act, and the 2 sentences that say so').waitFor();
    expect(await page.locator('.card blockquote').allTextContents()).toEqual(sentences);
    expect(await page.locator('.card .via').allTextContents()).toEqual(['Reaches us through Harbour News']);
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('mark').first().waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(sentences);
  });

  test('Back goes back, Forward forward, and the address alone shows the same', async () => {
    const heading = page.locator('#evidence h2');
    await row('Chen Wei accused Acme').click();
    await heading.getByText('Chen Wei accused Acme').waitFor();
    await row('Acme told Borealis ×3').click();
    await heading.getByText('Acme told Borealis').waitFor();
    expect(await page.locator('.card').count()).toBe(3);
    const address = page.url();
    await page.goBack();
    await heading.getByText('Chen Wei accused Acme').waitFor();
    await page.goBack();
    await heading.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.goForward();
    await heading.getByText('Chen Wei accused Acme').waitFor();
    await page.goto(address);
    await heading.getByText('Acme told Borealis').waitFor();
    expect(page.url()).toBe(address);
  });

  test('text of an article is text, whatever it says', async () => {
    await row('Chen Wei accused Acme').click();
    expect(await page.locator('.card cite').textContent()).toBe('<script>alert(1)</script>');
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('mark').first().waitFor();
    expect(await page.locator('.reader h2').textContent()).toBe('<script>alert(1)</script>');
    expect(await page.locator('.text').textContent()).toBe(MARKUP.text);
    expect(await page.locator('.reader img, .reader script').count()).toBe(0);
  });

  test('a click on a node or a line selects it, one beside them nothing', async () => {
    const graph = await fetched<GraphJson>('/graph');
    const at = await placesOnScreen(page, graph);
    const russia = graph.nodes.find(({ name }) => name === 'Russia');
    const states = graph.nodes.find(({ name }) => name === 'United States');
    const [a, b] = [at(russia?.id ?? ''), at(states?.id ?? '')];
    await page.mouse.click(a.x, a.y);
    await page.getByRole('heading', { level: 2, name: 'Russia', exact: true }).waitFor();
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    await page
      .getByRole('heading', { level: 2, name: /^(Russia and United States|United States and Russia)$/ })
      .waitFor();
    expect(await page.locator('.card').count()).toBe(2);
    await page.mouse.click(5, 400);
    await page.locator('#evidence h2').waitFor({ state: 'detached' });
  });

  test('chips keep to relations of one kind', async () => {
    await page.getByRole('button', { name: 'warned 1' }).click();
    expect(await page.locator('#rows button').allTextContents()).toEqual(['Russia warned United States']);
    expect(new URL(page.url()).search).toBe('?types=WARNED');
    await page.getByRole('button', { name: 'all relations' }).click();
    expect(await page.locator('#rows button').count()).toBeGreaterThan(1);
  });

  test('the search box finds people, by keyboard alone, and words in quotes', async () => {
    await page.getByRole('combobox').fill('torr');
    await page.getByRole('option', { name: /Ana Torres/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ana Torres' }).waitFor();
    expect(await page.locator('.card').filter({ hasText: 'Reaches us through Harbour News' }).count()).toBe(2);
    await page.getByRole('combobox').fill('be back');
    await page.getByRole('option', { name: /in quotes/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: '“be back”' }).waitFor();
    expect(await page.locator('.card blockquote').textContent()).toBe('“We will be back,”');
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('mark').first().waitFor();
    expect(await marked()).toBe('We will be back,');
  });

  test('keys alone reach a relation, its evidence and the way back', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the list of relations');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#evidence h2').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await page.locator('#evidence h2').waitFor({ state: 'detached' });
  });

  test('an empty graph says what to do', async () => {
    const bare = await visit(empty.url);
    await bare.getByText('The graph is empty.').waitFor();
    expect(await bare.locator('#notice code').textContent()).toBe('npx hearsay load PATH');
    await bare.close();
  });

  test('an address that names nothing says so', async () => {
    const lost = await visit(`${stories.url}/?entity=e_none`);
    await lost.getByRole('heading', { name: 'Nothing to show' }).waitFor();
    await lost.close();
    expect(complaints.splice(0).every((complaint) => /404/.test(complaint))).toBe(true);
  });

  test('without WebGL the list still works', async () => {
    page = await visit(stories.url, ['--disable-gpu', '--disable-3d-apis']);
    await page.getByText('This browser does not draw WebGL.').waitFor();
    await row('Russia warned United States').click();
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('mark').first().waitFor();
    expect(await marked()).toContain('Russia has warned the United States');
  });
});
