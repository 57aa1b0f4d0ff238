import type { ConsentState } from '../../core/contract/state.js';
import { enSpecial } from '../../locales/en-special.js';
import { fill, nameOf, type Words } from './words.js';

/** Does the same as `nameSignal`, which would be one more file before the banner. */
const named = (text: string, [name = '']: readonly string[] = []): string =>
  (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true || !name
    ? text
    : text.replace('Global Privacy Control', name === 'doNotTrack' ? 'Do Not Track' : name);

/** The sentence about what is new, without its middle part, which says that earlier choices stay as they are. */
export const leaveOutEarlier = (askNew: string): string =>
  askNew.replace(/(?<=\{changes\} ).*?(?:[.।。۔] ?|(?=\{name\}))/, '');

/**
 * Adds the texts that only some visits need: the names of the usual categories, and texts for other questions than the first.
 * @param now the status when the texts are loaded
 */
export const withVariants = async (words: Words, now?: ConsentState['status']): Promise<Words> => {
  // punctuationOf isn't used, because it would be one more file before the question.
  const { colon = ': ' } = words.texts;
  // Loaded only for visitors who are told of changes, because a first visit loads at most three files.
  const tellChanges = now === 'stale' && (await import('./changes.js')).tellChanges;
  const texts = { ...enSpecial, ...words.texts };
  const { necessary, functional, analytics, marketing } = texts;
  const own: Words = {
    ...words,
    texts,
    usual: {
      necessary: [necessary, texts.necessarySummary],
      functional: [functional, texts.functionalSummary],
      analytics: [analytics, texts.analyticsSummary],
      marketing: [marketing, texts.marketingSummary],
    },
    textsFor(policy, { status, regime, decisions, record, unanswered }) {
      const isOff = ({ id }: { readonly id: string }): boolean => decisions[id]?.because === 'signal';
      const signalled = policy.categories.filter(
        (one) => isOff(one) && policy.services.every((service) => service.category !== one.id || isOff(service)),
      );
      // What was accepted and then widened may have stored something already, and the earlier choice doesn't cover it.
      const isWidened = unanswered.some((id) => record?.accepted.includes(id));
      const asked = policy.categories.filter(({ id, does }) => does?.length && unanswered.includes(id));
      // What identifies, locates or profiles is off even under this regime.
      const isOn = regime === 'opt-out' && unanswered.some((id) => decisions[id]?.allowed);
      const names = words.list(asked.map((one) => nameOf(own, one)));
      const rules =
        regime === 'opt-in'
          ? [isWidened ? '' : texts.offUntil]
          : [isOn ? texts.onUnless : '', names && `${names}${colon}${texts.offUntil}`];
      const rule = rules.filter(Boolean).join(' ');
      const askNew = fill(isWidened ? leaveOutEarlier(texts.askNew) : texts.askNew, { name: words.site });
      const stale = (): Partial<ReturnType<Words['textsFor']>> => ({
        ask: fill(askNew, { changes: '' }),
        ...(tellChanges && { asks: tellChanges(askNew, policy, own, record?.revision) }),
        acceptAll: texts.acceptNew,
        refuseAll: texts.refuseNew,
      });
      return {
        ...texts,
        ...(status === 'stale' && stale()),
        offUntil: signalled.length
          ? `${fill(named(texts.signal, policy.signals), { categories: words.list(signalled.map((one) => nameOf(own, one))) })} ${rule}`
          : rule,
      };
    },
  };
  return own;
};
