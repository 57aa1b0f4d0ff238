<?php
// php page.php <the marker> <a policy> plain|wordpress: prints a page as a site of its own, or WordPress, would send it.
if ( 'wordpress' === $argv[3] ) {
	function wp_should_output_buffer_template_for_enhancement() {
		return true;
	}
	function add_filter( $name, $filter, $priority ) {
		$GLOBALS['filters'][ $name ] = $filter;
	}
}
require $argv[1];
askfirst_mark_output( $argv[2] );
$page = '<p>1</p><script src="https://stats.example/s.js"></script>';
echo isset( $filters ) ? $filters['wp_template_enhancement_output_buffer']( $page ) : $page;
