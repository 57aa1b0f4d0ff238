import type { Policy } from '../../../src/core/policy/policy.js';
import type { Id } from '../../../src/core/policy/id.js';
import type { Text } from '../../../src/core/policy/text.js';
import { functionsOff } from '../../../src/core/policy/functions-off.js';
import type { FakeConsent } from '../make-consent.js';
import type { TextKey } from './english.js';

/** What is so: the policy, the visitor's answer, and what the browser holds. */
export interface Facts {
  readonly policy: Policy;
  readonly consent: FakeConsent;
  readonly gpc: boolean;
  readonly volatile: boolean;
  /** The names of what is in the browser. */
  readonly entries: readonly string[];
  /** All that the surface shows. */
  readonly shown: string;
}

/** Whether a sentence is true. @param values what stands in its holes, in their order */
type Claim = (facts: Facts, values: readonly string[]) => boolean;

const optionalIds = ({ categories, services }: Policy): Id[] => {
  const optional = categories.filter(({ required }) => !required).map(({ id }) => id);
  return [...optional, ...services.filter(({ category }) => optional.includes(category)).map(({ id }) => id)];
};
const isOn = ({ consent }: Facts, id: Id): boolean => !!consent.state.decisions[id]?.allowed;
const itemsOf = ({ categories, services }: Policy) => [...categories, ...services];
/** All texts of these policies are in one language. */
const textOf = (text: Text | undefined): string => (typeof text === 'string' ? text : '');
const nameOf = (item: { readonly id: Id; readonly name?: Text; readonly title?: Text }): string =>
  textOf(item.name ?? item.title) || item.id;
/** What bears the name. */
const findNamed = ({ policy }: Facts, name: string) => itemsOf(policy).find((one) => nameOf(one) === name.trim());
const eachNamed = (facts: Facts, list: string | undefined, holds: (id: Id) => boolean): boolean =>
  (list ?? '').split(', ').every((name) => {
    const item = findNamed(facts, name);
    return !!item && holds(item.id);
  });

const wasAccepted = ({ consent }: Facts, id: Id): boolean => {
  const { record, unanswered } = consent.state;
  return !!record?.accepted.includes(id) && !unanswered.includes(id);
};
const wasRefused = ({ consent }: Facts, id: Id): boolean => !!consent.state.record?.refused.includes(id);
const acceptedAll: Claim = (facts) => {
  const ids = optionalIds(facts.policy);
  return ids.length > 0 && ids.every((id) => wasAccepted(facts, id));
};
/** What the browser's signal refuses for the visitor is refused. */
const refusedAll: Claim = (facts) => {
  const ids = optionalIds(facts.policy);
  return (
    ids.length > 0 &&
    ids.some((id) => wasRefused(facts, id)) &&
    ids.every((id) => wasRefused(facts, id) || facts.consent.state.decisions[id]?.because === 'signal')
  );
};
const savesAnswer: Claim = ({ consent, volatile }) => !!consent.state.record && !volatile;
const providers = ({ policy }: Facts, isThird: boolean): string[] =>
  policy.services
    .filter(({ thirdParty }) => !!thirdParty === isThird)
    .flatMap((one) => textOf(one.provider ?? one.name));
const isOthers: Claim = (facts, [provider = '']) => providers(facts, true).includes(provider);
const isProviders: Claim = (facts, [provider = '']) =>
  [...providers(facts, true), ...providers(facts, false)].includes(provider);
const noOthers: Claim = ({ policy }) =>
  policy.services.length > 0 && policy.services.every(({ thirdParty }) => thirdParty === false);
const declaresLifetime: Claim = ({ policy }, [lifetime]) =>
  policy.services.some(({ cookies }) => cookies?.some((one) => one.lifetime === lifetime));
const declaresWhen: Claim = ({ policy }, [when]) =>
  policy.services.some(({ cookies }) => cookies?.some((one) => one.when === when));
const isPersonal: Claim = ({ policy }) =>
  policy.services.some(({ cookies }) => cookies?.some(({ personalData }) => personalData));
const storesNothing: Claim = ({ policy }) => policy.services.some(({ cookies }) => cookies?.length === 0);
const sendsSignal: Claim = ({ gpc }) => gpc;
const isForChildren: Claim = ({ policy }) => policy.audience === 'children' || policy.audience === 'mixed';
const hasNotChosen: Claim = ({ consent }) => consent.state.unanswered.length > 0 || !consent.state.record;
const because =
  (reason: string, allowed: boolean): Claim =>
  ({ consent }) =>
    Object.values(consent.state.decisions).some((one) => one.because === reason && one.allowed === allowed);
/** All that is asked, where some of it is, else all that is optional, is off. */
const askedIsOff: Claim = (facts) =>
  facts.consent.state.unanswered.every((id) => !isOn(facts, id) && !facts.consent.state.record?.accepted.includes(id));
const rule =
  (allowed: boolean): Claim =>
  ({ policy, consent }) =>
    policy.categories
      .filter(({ required }) => !required)
      .every(({ id, does }) =>
        does?.length || consent.state.decisions[id]?.because === 'signal'
          ? !allowed
          : (consent.state.regime !== 'opt-in') === allowed,
      );
/** The policy with the categories alone that a list names. */
const named = ({ policy }: Facts, list = ''): Policy => ({
  ...policy,
  categories: policy.categories.filter((one) => list.split(', ').includes(nameOf(one))),
});
const countsEntries: Claim = ({ entries }, [count]) => Number(count) <= entries.length;

/** The sentences that claim something, each with what makes it true. */
export const claims: Readonly<Partial<Record<TextKey, Claim>>> = {
  companies: (facts, [count]) => Number(count) > 0 && Number(count) <= new Set(providers(facts, true)).size,
  noCompanies: noOthers,
  wontWork: ({ policy }, [names]) =>
    (names ?? '').split(', ').every((name) => policy.functions.some((one) => one.title === name)),
  offUntil: (facts, values) =>
    askedIsOff(facts, values) ||
    facts.policy.categories.some((one) => one.does?.length && facts.shown.includes(`${nameOf(one)}: None of this`)),
  sold: ({ policy }) => policy.categories.some(({ sells }) => sells),
  sells: ({ policy }) => policy.categories.some(({ sells }) => sells),
  onUnless: (facts) => facts.consent.state.unanswered.some((id) => isOn(facts, id)),
  signal: (facts, [names]) =>
    facts.gpc &&
    eachNamed(
      facts,
      names,
      (id) => !isOn(facts, id) && facts.policy.services.every((one) => one.category !== id || !isOn(facts, one.id)),
    ),
  askNew: ({ consent }) =>
    consent.state.status === 'stale' &&
    consent.state.unanswered.every((id) => !consent.state.record?.accepted.includes(id)),
  accepted: acceptedAll,
  refused: refusedAll,
  saved: savesAnswer,
  savedAs: (facts, [on, off]) =>
    (eachNamed(facts, on, (id) => isOn(facts, id)) && eachNamed(facts, off, (id) => !isOn(facts, id))) ||
    // As the rule that holds until the visitor chooses.
    (rule(true)({ ...facts, policy: named(facts, on) }, []) &&
      rule(false)({ ...facts, policy: named(facts, off) }, [])),
  volatile: ({ volatile }) => volatile,
  alwaysOn: ({ policy }) => policy.categories.some(({ required }) => required),
  alwaysOff: isForChildren,
  by: isProviders,
  byOther: isOthers,
  serviceOther: (facts, [, provider]) => isOthers(facts, [provider ?? '']),
  policyOfOther: isOthers,
  storedBy: isProviders,
  storesNothing,
  stays: declaresLifetime,
  logDeclared: declaresLifetime,
  set: declaresWhen,
  storedWhen: declaresWhen,
  personal: isPersonal,
  stored: ({ policy }) => policy.services.some(({ cookies }) => cookies?.length),
  offNow: (facts, [names]) =>
    (names ?? '')
      .split(', ')
      .every((name) => functionsOff(facts.policy, (id) => isOn(facts, id)).some((one) => one.title === name)),
  allWorks: (facts) => !functionsOff(facts.policy, (id) => isOn(facts, id)).length,
  becauseChoice: because('choice', false),
  becauseDefault: hasNotChosen,
  becauseSignal: sendsSignal,
  becauseAudience: isForChildren,
  children: isForChildren,
  chosen: ({ consent }) => !!consent.state.record,
  chosenOlder: ({ consent, policy }) => !!consent.state.record && consent.state.record.revision !== policy.revision,
  notChosen: ({ consent }) => !consent.state.record,
  since: ({ consent, policy }) => (consent.state.record?.revision ?? policy.revision) < policy.revision,
  asksNow: (facts, [names]) => eachNamed(facts, names, (id) => facts.consent.state.unanswered.includes(id)),
  logEmpty: ({ entries }) => !entries.length,
  logCount: countsEntries,
  logRequired: ({ entries }) => entries.includes('askfirst'),
  logYes: because('choice', true),
  logYesDefault: because('default', true),
  logNo: because('choice', false),
  logNoDefault: hasNotChosen,
  logNoSignal: sendsSignal,
  logNoAudience: isForChildren,
  logNotAsked: ({ entries }) => entries.includes('undeclared'),
  logUndeclared: ({ entries }) => entries.includes('undeclared'),
  logUndescribed: ({ entries }) => entries.includes('undeclared'),
  receiptGpc: ({ consent }) => consent.state.record?.signal === 'gpc',
  receiptPage: ({ volatile }) => volatile,
  receiptNone: noOthers,
  receiptOptIn: (facts, values) => !isForChildren(facts, values) && rule(false)(facts, values),
  receiptOptOut: rule(true),
  receiptNoRule: ({ consent }) => consent.state.regime === 'none' && !consent.state.unanswered.length,
  onceMeans: ({ volatile, shown }) => volatile || shown.includes('Allow'),
  receiptRecord: savesAnswer,
  receiptGiven: acceptedAll,
  receiptNo: refusedAll,
  receiptPart: (facts) => {
    const ids = optionalIds(facts.policy);
    return ids.some((id) => wasAccepted(facts, id)) && ids.some((id) => wasRefused(facts, id));
  },
  receiptWithdrawn: ({ consent }) => consent.state.record?.method === 'withdraw',
  receiptByAll: ({ consent }) => !!consent.state.record && consent.state.record.method !== 'choose',
  receiptByChoice: ({ consent }) => consent.state.record?.method === 'choose',
  receiptTexts: savesAnswer,
  receiptOlder: ({ consent, policy }, [answered]) =>
    Number(answered) === consent.state.record?.revision && Number(answered) !== policy.revision,
};

/** The sentences that name, ask, offer or explain, and so can't be false of a policy or an answer; and those that answer an act. */
export const claimsNothing: readonly TextKey[] = (
  'direction comma heading ask change policy acceptAll refuseAll choose failed tryAgain settings ' +
  'added removed longer wider closeRefuses closing ' +
  'logCaption logName logFor logStays logSet logAllowed logErase logEraseOne logEraseAll logEraseOff logRecord logRecordFor logWish ' +
  'logWishFor logUntil logSession logTab logNoEnd logUntold logBefore logChanged logGone logOnce logErased logStill logUnkept logUnseen ' +
  'tell tellMeans told toldClose toldHide toldShow ' +
  'service isOff offHere askAllow storedAsk isOn undo hide reload reloadNow needs becauseOther allowOnce allowAlways offUntilAllowed ' +
  'erased left hideMessage on off partly services policyOf save saveOn turnOn close unsaved discard revision contact contactPage changes ' +
  'erasedTitle leftTitle unseen unseenNames cookie localStorage sessionStorage IndexedDB Cache leftAgain leftOpen leftKept leftDenied ' +
  'receipt receiptMissing browser browserHelp chrome edge firefox safari ' +
  'receiptIntro receiptCopy receiptSave receiptPrint receiptErase receiptEraseMeans receiptCopied receiptNotCopied receiptSaved ' +
  'receiptErased receiptKept receiptChoice receiptDay receiptHow receiptSignal receiptValid receiptController receiptOthers receiptRule ' +
  'receiptPolicy receiptHash receiptShown receiptChange receiptRaw receiptAccepted receiptRefused receiptUnanswered ' +
  'necessary necessarySummary functional functionalSummary analytics analyticsSummary marketing marketingSummary acceptNew refuseNew ' +
  'colon stop tableCaption tableName tableFor tableFrom tableSet tableStays'
).split(' ') as TextKey[];
