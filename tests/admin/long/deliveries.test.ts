import type { Page } from 'playwright-core';
import { newSecret, signatureHeaders } from '../../../src/dispatch/signature';
import { describeInBrowser, openAdmin } from '../../support/admin-browser';
import { answering, startReceiver } from '../../support/doubles/receiver';
import { until } from '../../support/until';

const secret = newSecret();

/** The panel beside a story, the Deliveries page and the Endpoints page, in a real browser with a real receiver. */
describeInBrowser('what became of a story, in the admin', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let site: Awaited<ReturnType<typeof startReceiver>>;
  let operator: Page;
  let documentId: string;

  beforeAll(async () => {
    site = await startReceiver();
    admin = await openAdmin({
      REBUILD_URL: `${site.url}/hooks/site-a1b2c3`,
      REBUILD_SECRET: secret,
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
    });
    const draft = await admin.news.rest('/api/articles?status=draft', {
      data: { headline: 'Lighthouse stays lit' },
    });
    documentId = draft.body.data.documentId;
    operator = await admin.login();
  }, 300_000);
  afterAll(async () => {
    await admin?.close();
    await site?.stop();
  });

  const panel = () => operator.getByTestId('on-the-site');
  const publish = async (headline: string) => {
    await operator.getByLabel(/^Headline/).fill(headline);
    await operator.getByRole('button', { name: 'Publish', exact: true }).click();
  };
  const report = async (receipt: object) => {
    const id = site.journal.at(-1)?.headers['webhook-id'] ?? '';
    const body = JSON.stringify(receipt);
    const timestampSeconds = Math.floor(Date.now() / 1_000);
    return admin.news.rest(`/api/dispatches/${id}/receipt`, {
      body,
      token: null,
      headers: {
        'content-type': 'application/json',
        ...signatureHeaders({ id, timestampSeconds, body }, [secret]),
      },
    });
  };
  const deliveries = async (page: Page) => {
    await page.getByRole('link', { name: 'Deliveries' }).first().click();
    await page.getByRole('heading', { name: 'Deliveries', level: 1 }).waitFor();
  };

  it('says at first that nobody was told, and that the list is empty', async () => {
    await operator.goto(admin.storyAddress(documentId));
    await operator.getByText('No site has been told of this story yet.').waitFor();
    await deliveries(operator);
    await operator.getByText('Nothing has been sent yet.', { exact: false }).waitFor();
    await admin.picture(operator, 'deliveries-empty');
  }, 120_000);

  it('shows a published story being built, and live since when', async () => {
    site.answers(answering(202, JSON.stringify({ state: 'building', message: 'Two pages to go.' })));
    await operator.goto(admin.storyAddress(documentId));
    await publish('Lighthouse stays lit by hand');
    await panel().getByText('Building since', { exact: false }).waitFor();
    await panel().getByText('Two pages to go.').waitFor();
    await admin.picture(operator, 'panel-building');

    expect((await report({ state: 'live', message: '3 pages in 0.2 s' })).status).toBe(204);
    await panel()
      .getByText(/Live since \d\d:\d\d/)
      .waitFor();
    await admin.picture(operator, 'panel-live');

    const calls = site.journal.length;
    await operator.getByRole('button', { name: 'Send again' }).focus();
    await operator.keyboard.press('Enter');
    await until(() => site.journal.length > calls);
    expect(site.journal.at(-1)?.headers['webhook-id']).toBe(site.journal.at(-2)?.headers['webhook-id']);
  }, 120_000);

  it('shows why it failed; an operator switches the endpoint on and sends again', async () => {
    site.answers(answering(410));
    await publish('Lighthouse stays lit for good');
    await panel().getByText('Failed', { exact: false }).waitFor();
    await admin.picture(operator, 'panel-failed');

    await deliveries(operator);
    await operator.getByRole('combobox', { name: 'State' }).click();
    await operator.getByRole('option', { name: 'Given up' }).click();
    const row = operator.getByRole('row').filter({ hasText: 'Lighthouse stays lit for good' });
    await row.getByText('Failed', { exact: false }).waitFor();
    expect(await operator.getByRole('row').count()).toBe(2);
    await admin.picture(operator, 'deliveries-failed');

    site.answers(answering(204));
    await operator.getByRole('link', { name: 'Endpoints' }).click();
    await operator.getByRole('button', { name: 'Test: site' }).click();
    await operator.getByText('site took the test message', { exact: false }).waitFor();
    await admin.picture(operator, 'endpoints-off');
    await operator.getByRole('button', { name: 'Switch on: site' }).click();
    await operator.getByRole('row').filter({ hasText: 'site' }).getByText('Healthy').waitFor();

    const calls = site.journal.length;
    await deliveries(operator);
    await operator
      .getByRole('button', { name: 'Send "Lighthouse stays lit for good" to site again' })
      .click();
    await until(() => site.journal.length > calls);
    await operator.getByText('One delivery is sent again.').first().waitFor();
    expect(site.journal.at(-1)?.body).toContain('Lighthouse stays lit for good');
  }, 180_000);

  it('takes a new endpoint, shows its secret once and its address never again', async () => {
    await operator.goto(`${admin.news.url}/admin/settings/slugline-endpoints`);
    await operator.getByRole('button', { name: 'Add an endpoint' }).focus();
    await operator.keyboard.press('Enter');
    await operator.getByRole('textbox', { name: 'Name' }).fill('staging');
    await operator.getByRole('textbox', { name: 'Address' }).fill(`${site.url}/hooks/secret-part-9f8e7d`);
    await admin.picture(operator, 'endpoint-form');
    await operator.keyboard.press('Enter');
    const shown = await operator.getByTestId('secret').innerText();
    expect(shown).toMatch(/^whsec_/);
    await admin.picture(operator, 'endpoint-secret');
    await operator.keyboard.press('Escape');

    const row = operator.getByRole('row').filter({ hasText: 'staging' });
    await row.getByText('Healthy').waitFor();
    const seen = await operator.locator('main').innerText();
    expect(seen).not.toContain('secret-part');
    expect(seen).not.toContain(shown);
    expect(seen).toContain('Set in the environment, read-only here');
    expect(await operator.getByRole('button', { name: 'Edit: site' }).count()).toBe(0);
    await admin.picture(operator, 'endpoints');

    await operator.getByRole('button', { name: 'New secret: staging' }).click();
    await operator.getByRole('button', { name: 'Yes, do it' }).click();
    expect(await operator.getByTestId('secret').innerText()).not.toBe(shown);
    await operator.keyboard.press('Escape');

    await operator.getByRole('button', { name: 'Delete: staging' }).click();
    await operator.getByRole('button', { name: 'Yes, do it' }).click();
    await row.waitFor({ state: 'detached' });
  }, 180_000);

  it('says what is wrong with an endpoint, and keeps the form open', async () => {
    await operator.getByRole('button', { name: 'Add an endpoint' }).click();
    await operator.getByRole('textbox', { name: 'Name' }).fill('broken');
    await operator.getByRole('textbox', { name: 'Address' }).fill('ftp://news.example/hook');
    await operator.getByRole('button', { name: 'Save' }).click();
    await operator.getByText('The url has to begin with https:// or http://.', { exact: false }).waitFor();
    expect(await operator.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('broken');
    await operator.keyboard.press('Escape');
  }, 60_000);

  it('lets editors see everything and change nothing', async () => {
    const editor = await admin.login(await admin.newEditor());
    await deliveries(editor);
    await editor.getByText('Lighthouse stays lit for good').first().waitFor();
    expect(await editor.getByRole('button', { name: /again/i }).count()).toBe(0);
    await editor.goto(`${admin.news.url}/admin/settings/slugline-endpoints`);
    await editor.getByRole('row').filter({ hasText: 'site' }).waitFor();
    expect(await editor.getByRole('button', { name: /Test|Delete|Add/ }).count()).toBe(0);
    await admin.picture(editor, 'endpoints-editor');
  }, 120_000);
});
