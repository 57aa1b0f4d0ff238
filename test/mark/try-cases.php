<?php
// php try-cases.php <the marker> <the table>: prints what the marker makes of each case, once and twice, as JSON.
require $argv[1];
$table  = json_decode( file_get_contents( $argv[2] ), true );
$marked = array();
foreach ( $table['cases'] as $case ) {
	$marker   = isset( $case['page'] ) ? new Askfirst_Mark( $table['policy'], $case['page'] ) : new Askfirst_Mark( $table['policy'] );
	$once     = $marker->mark( $case['html'] );
	$marked[] = array( $once, $marker->mark( $once ) );
}
echo json_encode( $marked );
