import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { makePage } from '../fixtures/make-page.mjs';
import { expect, findBanner, press, test } from './steps.js';

const policy = {
  categories: [
    { id: 'necessary', required: true },
    { id: 'media', title: 'Media' },
  ],
  services: [{ id: 'film', category: 'media', name: 'Film', cookies: [{ name: 'film' }] }],
};

for (const [what, title, name] of [
  ['its title', '<title>Kites</title>', 'Kites'],
  ['its file, if it has no title', '', 'kites.html'],
] as const)
  test(`a page from the disk is named by ${what}, wherever the host of a site would stand`, async ({
    page,
    baseURL,
  }, info) => {
    // The widget itself comes from a server, because browsers load no module from the disk.
    const gate = `<script src="${baseURL}/askfirst/askfirst.js"></script>`;
    const { body } = makePage({ policy, gate, body: '<askfirst-cookie-table></askfirst-cookie-table>' });
    await page.route(`${baseURL}/askfirst/**`, (route) => {
      const path = `dist/${new URL(route.request().url()).pathname.replace('/askfirst/', '')}`;
      return route.fulfill({ path, headers: { 'access-control-allow-origin': '*' } });
    });
    const file = info.outputPath('kites.html');
    writeFileSync(file, body.replace('<title>Made</title>', title));
    await page.goto(pathToFileURL(file).href);

    const banner = findBanner(page);
    await expect(banner).toHaveAttribute('aria-label', `Cookies on ${name}`);
    await expect(banner).toContainText(`${name} would like to use cookies for:`);
    await expect(page.locator('askfirst-cookie-table').getByRole('row', { name: 'askfirst' })).toContainText(name);
    await press(banner, 'refuse-all');
    await expect(banner).toContainText('You refused all optional cookies.');
    expect(await page.evaluate('askfirst.receipt().then(({ site }) => site)')).toBe(name);
    // What the widget loads when nothing else is to do may still be on its way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
