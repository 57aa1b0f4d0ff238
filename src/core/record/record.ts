/*
 * The record is the visitor's answer as one dotted text in one cookie. Nothing in it tells apart two visitors who gave the same answer on
 * the same day. Version 1:
 *
 *   record   = "1" "." revision "." day "." method "." signal "." accepted "." refused
 *   revision = whole number         ; that of the policy that was answered; at most 2^53 - 1, no leading zeros
 *   day      = YYYY-MM-DD           ; in UTC, the day of the oldest answer in the record
 *   method   = "accept-all" / "refuse-all" / "choose" / "close" / "withdraw"
 *   signal   = "" / "gpc"                 ; "gpc" if Global Privacy Control was on when the visitor answered
 *   accepted = refused = [ id *( "~" id ) ]   ; sorted by character code; an id is in one list only, and only once
 *   id       = 1*( a-z / 0-9 / "-" )          ; in full
 *            / "_" count *( a-z / 0-9 / "-" ) ; shortened: it begins with as many characters of the id before it as count says
 *   count    = one base-36 digit, 3 to z      ; 3 to 35, and at most the length of the id before it
 *
 * In the cookie ids are shortened as far as possible, so that each answer has exactly one text. A reader accepts ids in full as well, since
 * receipts have them, and the `answer` that a server writes into the policy may. A text of another form or version isn't a record. None of
 * its characters needs escaping in a cookie (RFC 6265, section 4.1.1).
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
