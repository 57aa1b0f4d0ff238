import type { Because } from './because.js';
import type { Id } from '../policy/id.js';
import type { Regime } from '../policy/regimes.js';
import type { Method } from '../record/record.js';
/** An entry of a service, as it was declared. */
export interface ReceiptStorage {
    readonly name: string;
    readonly kind: string;
    /** What it is for; empty where the policy doesn’t say it. The same is true of the next two. */
    readonly purpose: string;
    /** How long it stays, in words. */
    readonly retention_period: string;
    /** When it is set, in words. */
    readonly set: string;
    /** It is declared as personal data. Kantara: `piiCategory`. */
    readonly personal_data: boolean;
}
/** What holds for something the visitor was asked about. */
export interface ReceiptDecision {
    /** The visitor's answer; `unanswered` where none is recorded, or where the policy was widened after the answer. */
    readonly answer: 'accepted' | 'refused' | 'unanswered';
    /** Whether it is on now. */
    readonly allowed: boolean;
    /** Why it is on or off. */
    readonly because: Because | undefined;
}
/** A service. Kantara: `services`. */
export interface ReceiptService extends ReceiptDecision {
    readonly service: Id;
    readonly name: string;
    /** The name of the provider, or of the service where the policy names no provider. Kantara: `thirdPartyName`. */
    readonly provider: string;
    /** Data goes to a company other than the controller; null where the policy doesn’t say. Kantara: `thirdPartyDisclosure`. */
    readonly third_party: boolean | null;
    readonly privacy_notice: string | null;
    /** The entries that it stores in the browser. Empty where the policy says that it stores nothing; null where the policy doesn’t say. */
    readonly storage_locations: readonly ReceiptStorage[] | null;
}
/** A category. Kantara: `purposes`. */
export interface ReceiptPurpose extends ReceiptDecision {
    readonly purpose: Id;
    /** Its name and summary, as they are shown. */
    readonly title: string;
    readonly summary: string;
    /** Never asked, as the site can’t do without it. Kantara: `primaryPurpose`. */
    readonly required: boolean;
    /** Data is sold or shared for advertising. */
    readonly sells: boolean;
    readonly services: readonly ReceiptService[];
}
/** An answer that was given before. */
export interface ReceiptAnswer extends Pick<Receipt['event'], 'event_state' | 'signal'> {
    /** The day on which it was given, UTC. */
    readonly day: string;
    readonly collection_method: Method;
    /** The revision of the policy that was answered. */
    readonly revision: number;
    readonly accepted: readonly Id[];
    readonly refused: readonly Id[];
}
/** A receipt: plain data, the same for everybody who answered alike on one day in one language. */
export interface Receipt {
    readonly schema_version: 'askfirst-receipt-1';
    /** What made it. The hashes of that version’s files, each language’s texts among them, are in its `dist/integrity.json`. */
    readonly software: {
        readonly name: 'askfirst';
        readonly version: string;
    };
    readonly aligned_with: readonly string[];
    /**
     * The record itself with its ids in full, in the form that the policy's `answer` takes; null without an answer. It identifies an answer,
     * never a visitor.
     */
    readonly record_id: string | null;
    readonly pii_principal_id: 'not collected';
    /** The host that asked. A page without a host is named by its title, else by its file. */
    readonly site: string;
    /** The language of the texts in it, a BCP 47 tag. */
    readonly language: string;
    /** The region, as the site names it, and its regime. */
    readonly jurisdiction: {
        readonly region: string | null;
        readonly regime: Regime;
    };
    readonly privacy_notice: {
        /** Kantara: `policyUrl`. */
        readonly url: string | null;
        /** The policy’s revision today. */
        readonly revision: number;
        /**
         * SHA-256 of that policy, in hex; null where the browser offers none (a page without https). It is taken of the policy as JSON with
         * sorted members (RFC 8785), without `$schema`, `answer` and `region`, and with `revision`, `categories`, `services`, `functions` and
         * each category's `required` filled in.
         */
        readonly sha256: string | null;
        /** The revision that the visitor answered; null without an answer. */
        readonly answered_revision: number | null;
        /** False when the visitor answered an older revision: the texts here are then not those that were shown. */
        readonly is_as_answered: boolean;
    };
    /** Kantara: `piiControllers`. */
    readonly pii_controllers: readonly {
        readonly name: string;
        readonly address: string;
        readonly email: string;
        readonly url: string;
    }[];
    readonly event: {
        readonly event_type: 'consent';
        readonly event_state: 'given' | 'given-in-part' | 'refused' | 'withdrawn' | 'not-chosen';
        /** The day of the answer, UTC. Kantara: `consentTimestamp`. */
        readonly event_time: string | null;
        /** How it was answered. Kantara: `collectionMethod`. */
        readonly collection_method: Method | null;
        /** Global Privacy Control was on as the visitor answered. */
        readonly signal: 'gpc' | 'none';
        /** How long the answer counts: an ISO 8601 duration, or `page` where the browser refuses the cookie. */
        readonly validity_duration: string;
    };
    /** The answers so far, the oldest first and this one among them: the latest 20. Null where the site doesn’t keep them (`remember.history`). */
    readonly history: readonly ReceiptAnswer[] | null;
    readonly purposes: readonly ReceiptPurpose[];
    /** The companies among the services, the controller aside. */
    readonly recipient_third_parties: readonly string[];
    /** The question and its buttons, in the words of the policy’s revision of today. */
    readonly texts: Readonly<Record<'heading' | 'question' | 'accept' | 'refuse' | 'choose', string>>;
    /** How to change the answer. */
    readonly withdrawal_method: string;
    /** What the receipt can’t say. */
    readonly limits: readonly string[];
}
