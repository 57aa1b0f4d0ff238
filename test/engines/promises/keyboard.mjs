// Everything can be reached and seen without a mouse, and on little room.
import assert from 'node:assert/strict';
import { banner, dialog, settings, tabTo, untilEqual, untilRecord } from './words.mjs';

/** The ring around what has the focus. */
const readRing = (visitor) =>
  visitor.evaluate(() => {
    let one = document.activeElement;
    while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return {
      style: outlineStyle,
      isWide: parseFloat(outlineWidth) >= 2,
      isSeen: !/, 0\)$|transparent/.test(outlineColor),
    };
  });

const ring = { style: 'solid', isWide: true, isSeen: true };

/** Whether the button is whole within the window, and nothing lies over it. */
const isInView = (visitor, action) =>
  visitor.evaluate((one) => {
    const root = document.querySelector('askfirst-banner').shadowRoot;
    const button = root.querySelector(`[data-action="${one}"]`);
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const isWithin = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return isWithin && button.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  }, action);

const inFrameOf = (visitor, width, height, path) => {
  visitor.servePage('/frame.html', {
    gate: '',
    body: `<iframe src="${path}" title="Small" style="position: fixed; left: 0; top: 0; border: 0; width: ${width}px; height: ${height}px"></iframe>`,
  });
  return visitor.visitFirst('/frame.html');
};

export const keyboard = {
  async 'the keyboard leads into the banner and the dialog, and stays there; Escape leaves it, with no answer and the focus back'(
    visitor,
  ) {
    await visitor.visitFirst('/demo/home.html');
    await visitor.untilSees(...banner('preferences'));
    await tabTo(visitor, 'preferences');
    await visitor.press('Enter');
    await visitor.untilSees(...dialog('[data-action="refuse-all"]'));
    await visitor.until(
      'the dialog has the focus',
      async () => (await visitor.listFocused())[0] === 'askfirst-preferences',
    );
    for (let count = 0; count < 30; count++) {
      await visitor.press('Tab');
      const [host = 'body'] = await visitor.listFocused();
      assert.ok(['askfirst-preferences', 'body'].includes(host), host);
    }
    await visitor.press('Escape');
    await visitor.untilGone(...dialog('[data-action="refuse-all"]'));
    await visitor.untilSees(...banner('preferences'));
    await visitor.until('the button has the focus', async () => (await visitor.listFocused()).includes('preferences'));
    assert.equal(await visitor.readRecord(), undefined);
  },

  async 'Tab meets the answers first, one after the other, each with a ring; Enter and Space answer'(visitor) {
    for (const [action, key] of [
      ['accept-all', 'Enter'],
      ['refuse-all', 'Space'],
    ]) {
      await visitor.visitFirst('/demo/home.html');
      await visitor.untilSees(...banner(action));
      const met = await tabTo(visitor, 'preferences');
      assert.deepEqual(
        met.slice(-3),
        ['accept-all', 'refuse-all', 'preferences'].map((one) => `askfirst-banner ${one}`),
      );
      // Nothing of the page comes before the banner.
      assert.deepEqual(
        met.filter((one) => !one.startsWith('askfirst-banner')),
        [],
      );
      await untilEqual(visitor, () => readRing(visitor), ring);
      // The policy's link and what unfolds stand behind the answers; then comes the page.
      for (let count = 0; count < 6 && (await visitor.listFocused())[0] === 'askfirst-banner'; count++)
        await visitor.press('Tab');
      assert.notEqual((await visitor.listFocused())[0], 'askfirst-banner');
      await tabTo(visitor, action, 'Shift+Tab');
      await untilEqual(visitor, () => readRing(visitor), ring);
      await visitor.press(key);
      await untilRecord(visitor, action);
    }
  },

  async 'a switch and an answer are given by keyboard alone, and withdrawn'(visitor) {
    await visitor.visitFirst('/demo/home.html');
    await visitor.untilSees(...banner('preferences'));
    await tabTo(visitor, 'preferences');
    await visitor.press('Enter');
    await visitor.untilSees(...dialog('[data-action="refuse-all"]'));
    await tabTo(visitor, 'analytics');
    await untilEqual(visitor, () => readRing(visitor), ring);
    await visitor.press('Space');
    const met = await tabTo(visitor, 'save');
    assert.deepEqual(
      met.filter((one) => !one.startsWith('askfirst-preferences')),
      [],
    );
    await visitor.press('Enter');
    await untilRecord(visitor, 'choose');
    assert.equal(await visitor.evaluate(() => window.askfirst.allows('analytics & !marketing')), true);

    await visitor.visit('/demo/home.html');
    await visitor.untilSees(settings);
    await visitor.evaluate((selector) => document.querySelector(selector).focus(), settings);
    await visitor.press('Enter');
    await visitor.untilSees(...dialog('[data-action="refuse-all"]'));
    await tabTo(visitor, 'refuse-all');
    await visitor.press('Enter');
    await untilRecord(visitor, 'refuse-all');
  },

  async 'on little room, and with text twice as large, every answer is in view and can be given'(visitor) {
    for (const [width, height, text] of [
      [320, 568, '100%'],
      [640, 600, '200%'],
    ]) {
      await inFrameOf(visitor, width, height, '/demo/home.html');
      await visitor.inFrame('iframe', async () => {
        await visitor.evaluate((size) => void (document.documentElement.style.fontSize = size), text);
        await visitor.untilSees(...banner('preferences'));
        for (const action of ['accept-all', 'refuse-all', 'preferences'])
          await visitor.until(`${action} is in view`, () => isInView(visitor, action));
        assert.equal(await visitor.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
        await visitor.click(...banner('preferences'));
        await visitor.untilSees(...dialog('[role="switch"][data-id="marketing"]'));
        await visitor.click(...dialog('[role="switch"][data-id="marketing"]'));
        await visitor.click(...dialog('[data-action="save"]'));
        await untilRecord(visitor, 'choose');
        assert.equal(await visitor.evaluate(() => window.askfirst.allows('marketing & !analytics')), true);
      });
    }
  },
};
