<?php
/**
 * Reads what a visitor answered, from the Cookie header of a request.
 *
 *     $record = askfirst_read_record( $_SERVER['HTTP_COOKIE'] ?? '' );
 *     if ( true === askfirst_answer_of( $record, 'analytics' ) ) { … }
 *
 * An id that the record doesn't mention is undecided, and so is everything without a record: treat both as a refusal wherever the visitor
 * has to be asked. A category with `sells` is refused, too, where the request says `Sec-GPC: 1` and the record's signal isn't "gpc".
 */

/** The ids in a part of the record: "_" and a digit to base 36 stand for that many first characters of the id before. */
function askfirst_ids_in( string $text ): array {
	$ids    = array();
	$before = '';
	foreach ( '' === $text ? array() : explode( '~', $text ) as $part ) {
		if ( preg_match( '~^_([0-9a-z])(.*)$~sD', $part, $found ) ) {
			$part = substr( $before, 0, intval( $found[1], 36 ) ) . $found[2];
		}
		$before = $part;
		$ids[]  = $part;
	}
	return $ids;
}

function askfirst_spelt( array $ids ): string {
	$ids = array_unique( $ids );
	sort( $ids, SORT_STRING );
	$parts  = array();
	$before = '';
	foreach ( $ids as $id ) {
		$shared = min( 35, strspn( $id ^ $before, "\0" ) );
		$parts[] = $shared > 2 ? '_' . base_convert( (string) $shared, 10, 36 ) . substr( $id, $shared ) : $id;
		$before  = $id;
	}
	return implode( '~', $parts );
}

/** The record in a cookie's value; null where it is anything else: one answer has one spelling. */
function askfirst_parse_record( string $text ): ?array {
	$head = '~^1\.(0|[1-9]\d{0,14})\.((\d{4})-(\d\d)-(\d\d))\.(accept-all|refuse-all|choose|close|withdraw)\.(gpc)?\.([a-z0-9_\~-]*)\.([a-z0-9_\~-]*)$~D';
	if ( ! preg_match( $head, $text, $found ) || ! checkdate( (int) $found[4], (int) $found[5], (int) $found[3] ) ) {
		return null;
	}
	$accepted = askfirst_ids_in( $found[8] );
	$refused  = askfirst_ids_in( $found[9] );
	foreach ( array_merge( $accepted, $refused ) as $id ) {
		if ( ! preg_match( '~^[a-z0-9-]+$~D', $id ) ) {
			return null;
		}
	}
	if ( array_intersect( $accepted, $refused ) || askfirst_spelt( $accepted ) !== $found[8] || askfirst_spelt( $refused ) !== $found[9] ) {
		return null;
	}
	return array(
		'revision' => (int) $found[1],
		'day'      => $found[2],
		'method'   => $found[6],
		'signal'   => $found[7],
		'accepted' => $accepted,
		'refused'  => $refused,
	);
}

function askfirst_ordinal( string $day ): int {
	list( $year, $month, $number ) = array_map( 'intval', explode( '-', $day ) );
	return ( $year * 12 + $month ) * 32 + $number;
}

/**
 * The visitor's record; null where there is none, or it is older than `remember.months` of the policy. A browser may hold several cookies of
 * the name: a refusal in any of them counts, an acceptance only where all have it.
 */
function askfirst_read_record( string $header, int $months = 6, string $name = 'askfirst', ?string $today = null ): ?array {
	$copies = array();
	foreach ( explode( ';', $header ) as $pair ) {
		$parts = explode( '=', trim( $pair ), 2 );
		if ( $parts[0] === $name ) {
			$copies[] = askfirst_parse_record( $parts[1] ?? '' );
		}
	}
	$records = array_values( array_filter( $copies ) );
	if ( ! $records ) {
		return null;
	}
	$record = $records[0];
	if ( count( $copies ) > 1 ) {
		$record['day']     = max( array_column( $records, 'day' ) );
		$record['signal']  = '';
		$record['refused'] = array_values( array_unique( array_merge( ...array_column( $records, 'refused' ) ) ) );
		sort( $record['refused'], SORT_STRING );
		foreach ( $copies as $copy ) {
			$record['accepted'] = array_values( array_intersect( $record['accepted'], $copy ? $copy['accepted'] : array() ) );
		}
	}
	$age = askfirst_ordinal( $today ?? gmdate( 'Y-m-d' ) ) - askfirst_ordinal( $record['day'] );
	return $age <= $months * 32 ? $record : null;
}

/** True where the id is accepted, false where it is refused, null where it is undecided. */
function askfirst_answer_of( ?array $record, string $id ): ?bool {
	if ( null === $record ) {
		return null;
	}
	if ( in_array( $id, $record['refused'], true ) ) {
		return false;
	}
	return in_array( $id, $record['accepted'], true ) ? true : null;
}
