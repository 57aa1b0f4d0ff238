/*
 * What is stored of a visitor's answer: one dotted string in one cookie, and nothing in it that tells two visitors apart. Version 1:
 *
 *   record   = "1" "." revision "." day "." method "." signal "." accepted "." refused
 *   revision = whole number         ; of the policy that was answered; at most 2^53 - 1, no leading zeros
 *   day      = YYYY-MM-DD           ; UTC, of the oldest answer in the record
 *   method   = "accept-all" / "refuse-all" / "choose" / "close" / "withdraw"
 *   signal   = "" / "gpc"                 ; Global Privacy Control was on when the visitor answered
 *   accepted = refused = [ id *( "~" id ) ]   ; sorted by character code; no id twice, nor in both lists
 *   id       = 1*( a-z / 0-9 / "-" )          ; in full
 *            / "_" count *( a-z / 0-9 / "-" ) ; shortened: so many first characters of the id before it come first
 *   count    = one digit to base 36, 3 to z   ; at most the length of the id before it
 *
 * The cookie has ids as short as they can be, so that one answer has one spelling. Whoever reads a record takes both spellings: a receipt
 * has ids in full, and so may the `answer` that a server writes into the policy. A text that isn't spelt this way isn't a record, nor is
 * one of another version. None of its characters needs escaping in a cookie (RFC 6265, section 4.1.1).
 */
import type { Id } from '../policy/id.js';

/** How the answer was given. */
export type Method = 'accept-all' | 'refuse-all' | 'choose' | 'close' | 'withdraw';

/** What is stored of a visitor's answer. */
export interface ConsentRecord {
  /** The revision of the policy that was answered. */
  readonly revision: number;
  /** The UTC day of the answer (of the oldest one, where single ids were answered later), `YYYY-MM-DD`. */
  readonly day: string;
  readonly method: Method;
  /** `gpc` if Global Privacy Control was on when the visitor answered, so that an acceptance was given in spite of it. */
  readonly signal: '' | 'gpc';
  /** The ids accepted, sorted. */
  readonly accepted: readonly Id[];
  /** The ids refused, sorted. An id in neither list is undecided. */
  readonly refused: readonly Id[];
}
