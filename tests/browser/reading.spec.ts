import { expect, test } from '@playwright/test';

/* What a reader of the plan does: go to the same passage in the other language, have a word explained, report an error, print. */
const section = '/plan/development/hr-management/';

test('the other language opens at the same passage', async ({ page }) => {
  await page.goto(`${section}#3-3-4`);
  await page.locator('a[data-twin]').click();
  await expect(page).toHaveURL(/\/en\/plan\/development\/hr-management\/#3-3-4$/);
  await expect(page.locator('[id="3-3-4"]')).toBeInViewport();
});

test('a report carries the address of the passage', async ({ page }) => {
  await page.goto(`${section}#3-3-2`);
  await page.locator('.report summary').click();
  await expect(page.locator('.report textarea')).toHaveValue(/\/plan\/development\/hr-management\/#3-3-2/);
});

test('a term is explained where it stands, by keyboard, and Esc gives focus back', async ({ page }) => {
  await page.goto(section);
  const term = page.locator('button.term').first();
  const note = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expect(note.locator('a')).toHaveAttribute('href', /\/glossary\/#/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
});

test('without JavaScript the page reads whole, and a term still opens', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(section);
  await expect(page.locator('main .item').first()).toBeVisible();
  await expect(page.locator('nav.side a[aria-current="page"]')).toBeVisible();
  await page.locator('button.term').first().click();
  await expect(page.locator('.term-note:popover-open')).toBeVisible();
  await context.close();
});

test('on paper there is the text and its notes, and no navigation', async ({ page }) => {
  await page.goto('/plan/direction/positions/');
  await page.emulateMedia({ media: 'print' });
  for (const away of ['.site-header', '.side', '.on-page', '.turn', '.report']) await expect(page.locator(away).first()).toBeHidden();
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('details.erratum p').first()).toBeVisible();
});
