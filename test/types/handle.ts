import type { ConsentRecord } from '../../src/core/record/record.js';
import type { Askfirst, Consumer } from '../../src/core/contract/askfirst.js';
import type { ConsentState, Decision } from '../../src/core/contract/state.js';

declare const consent: Askfirst;
declare const media: Decision;
declare const record: ConsentRecord;

// What compiles: the contract.
export const undo: () => void = consent.subscribe(({ decisions }) => decisions['media']?.allowed);
export const states: readonly ConsentState[] = [consent.state, window.askfirst.state];
void consent.decide('all');
void consent.decide('none');
void consent.decide({ media: true, ads: false }, { once: true });
void consent.whenAllowed('media & !ads', { signal: new AbortController().signal });
void consent.open('preferences');
void consent.receipt().then(({ event, privacy_notice: notice }) => [event.event_state, notice.sha256]);
void consent.withdraw().then(({ erased, left }) => [erased[0]?.service, left[0]?.because]);

// @ts-expect-error: state is replaced, never set
consent.state = {} as ConsentState;

// @ts-expect-error: state is read
consent.state.status = 'decided';

// @ts-expect-error: decisions are read
consent.state.decisions['media'] = { allowed: true, because: 'choice' };

// @ts-expect-error: a decision is read
media.allowed = true;

// @ts-expect-error: the record is read
record.accepted = ['media'];

// @ts-expect-error: what waits for an answer is read
consent.state.unanswered.length = 0;

// @ts-expect-error: the policy is read
consent.policy!.categories[0]!.required = true;

// @ts-expect-error: an id that isn't in the policy has no decision
export const isAllowed: boolean = consent.state.decisions['ads'].allowed;

// @ts-expect-error: the policy may not be there
export const revision: number = consent.policy.revision;

// @ts-expect-error: there are two answers to everything
void consent.decide('some');

// @ts-expect-error: an answer to an id is yes or no
void consent.decide({ media: 'yes' });

// @ts-expect-error: silence isn't an answer
void consent.decide();

// @ts-expect-error: there is no such option
void consent.decide('all', { forever: true });

// @ts-expect-error: there are two surfaces
void consent.open('settings');

// @ts-expect-error: an expression is a text
consent.allows(['media', 'ads']);

// @ts-expect-error: a controller isn't its signal
void consent.whenAllowed('media', { signal: new AbortController() });

// @ts-expect-error: there are three statuses
export const isPending: boolean = consent.state.status === 'pending';

// @ts-expect-error: there is no such reason
export const isConsented: boolean = consent.state.decisions['media']?.because === 'consent';

// @ts-expect-error: what is attached returns what ends it
export const endless: Consumer = (handle) => handle.allows('media');
