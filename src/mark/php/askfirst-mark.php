<?php
/**
 * Makes marks of the tags in finished HTML that make requests to a declared host, as mark() of askfirst/mark does: scripts, frames,
 * pictures, media, links, the content of noscript, and inline scripts that mention such a host. Everything else stays the same, byte for
 * byte.
 *
 * On a site of your own, before its first output:
 *
 *     require 'askfirst-mark.php';
 *     askfirst_mark_output( __DIR__ . '/policy.json' );
 *
 * In WordPress, write the same two lines into functions.php of the theme, or into a plugin. From 6.9 on, WordPress's own output buffer is
 * used.
 *
 * The policy is the one that the gate reads, with its services in full. It needs PHP 7.2 or later, and nothing else.
 */

if ( ! class_exists( 'Askfirst_Mark' ) ) {
	final class Askfirst_Mark {
		const SPACE = "\t\n\f\r ";
		const PORTS = array( 'http' => '80', 'ws' => '80', 'https' => '443', 'wss' => '443', 'ftp' => '21' );
		/** Elements other than scripts whose content is text (HTML, section 13.2.6.4). In noscript, the text is tags for browsers without scripting. */
		const TEXTS = array( 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'textarea', 'title', 'noscript' );
		/** The elements that fetch by themselves, each with the attributes that make it fetch. */
		const FETCHING = array(
			'iframe' => array( 'src' ),
			'img'    => array( 'src', 'srcset' ),
			'image'  => array( 'src', 'srcset', 'href', 'xlink:href' ),
			'link'   => array( 'href', 'imagesrcset' ),
			'source' => array( 'src', 'srcset' ),
			'video'  => array( 'src', 'poster' ),
			'audio'  => array( 'src' ),
			'track'  => array( 'src' ),
			'embed'  => array( 'src' ),
			'object' => array( 'data' ),
			'input'  => array( 'src' ),
		);
		/** The types of link that the browser fetches, or connects to, by itself. */
		const LINKS = array( 'stylesheet', 'preconnect', 'dns-prefetch', 'preload', 'modulepreload', 'prefetch', 'prerender', 'icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'apple-touch-startup-image', 'mask-icon', 'manifest', 'compression-dictionary' );
		const CLASSIC = '~^(?:(?:text|application)/(?:x-)?(?:java|ecma)script|text/(?:javascript1\.[0-5]|jscript|livescript))$~D';
		const OTHERS = '~^(?:module|module-shim|speculationrules|text/(?:partytown|babel|jsx|typescript)|.+-(?:text/javascript|module))$~D';
		/** The gate's own files, and those that come before the gate. */
		const OWN = '~(?:^|/)askfirst(?:-[\w-]+)?(?:\.inline)?\.js(?:[?#]|$)~';
		/** The state that frameworks put into a page, to continue there in the browser. */
		const STATE = '~\b(?:__next_f|__NEXT_DATA__|__NUXT__|__NUXT_DATA__|__sveltekit_\w+|__remixContext|__reactRouterContext|__staticRouterHydrationData|__INITIAL_STATE__|__APOLLO_STATE__|\$_TSR|_\$HY)\b~';
		/** The global that a vendor's snippet defines, by the host from which the snippet loads. */
		const SNIPPETS = array(
			'analytics.tiktok.com'  => 'ttq',
			'cdn.mouseflow.com'     => 'mouseflow',
			'connect.facebook.net'  => 'fbq',
			'px.ads.linkedin.com'   => 'lintrk',
			's.pinimg.com'          => 'pintrk',
			'sc-static.net'         => 'snaptr',
			'script.hotjar.com'     => 'hj',
			'snap.licdn.com'        => 'lintrk',
			'static.ads-twitter.com' => 'twq',
			'static.hotjar.com'     => 'hj',
			'www.clarity.ms'        => 'clarity',
			'www.redditstatic.com'  => 'rdt',
		);
		/** The tags that end an SVG or a formula without its own end tag (HTML, section 13.2.6.5). */
		const BREAKOUT = '~^(?:b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$~D';

		/** @var array<int, array{weight: int, pattern: string, need: ?string}> The declared hosts, the most specific first. */
		private $rules = array();
		/** @var string[] The names of declared hosts. */
		private $names = array();
		/** @var array{scheme: string, host: string, path: string} What addresses are relative to. */
		private $page;
		private $base;
		private $has_base = false;

		/**
		 * @param array  $policy The policy, as json_decode( …, true ) reads it.
		 * @param string $page   The page's address: needed if the policy declares paths on the site itself, and the page writes them with the host.
		 * @throws InvalidArgumentException When the policy isn't sound.
		 */
		public function __construct( array $policy, string $page = 'https://page.invalid/' ) {
			$this->page = $this->parse( $page, array( 'scheme' => 'https', 'host' => 'page.invalid', 'path' => '/' ) );
			$required   = array();
			$categories = $policy['categories'] ?? array( array( 'id' => 'necessary' ) );
			foreach ( $categories as $category ) {
				$required[ $category['id'] ] = $category['required'] ?? 'necessary' === $category['id'];
			}
			$declared = array();
			foreach ( $policy['services'] ?? array() as $index => $service ) {
				if ( isset( $service['use'] ) || ! isset( $service['id'], $service['category'] ) ) {
					throw new InvalidArgumentException( "askfirst: services[$index] of the policy isn't there in full: complete it from the catalogue first" );
				}
				foreach ( $service['hosts'] ?? array() as $host ) {
					$declared[ $host ][ $service['id'] ] = $service['category'];
				}
			}
			foreach ( $declared as $host => $services ) {
				$this->add_rule( (string) $host, $services, $required );
			}
			$order = array_keys( $this->rules );
			usort(
				$order,
				function ( $one, $other ) {
					return ( $this->rules[ $other ]['weight'] <=> $this->rules[ $one ]['weight'] ) ?: $one <=> $other;
				}
			);
			$this->rules = array_map(
				function ( $index ) {
					return $this->rules[ $index ];
				},
				$order
			);
		}

		/** Marks a page. */
		public function mark( string $html ): string {
			if ( ! $this->rules && false === stripos( $html, 'data-consent' ) ) {
				return $html;
			}
			$this->base     = $this->page;
			$this->has_base = false;
			return $this->mark_markup( $html );
		}

		private function add_rule( string $declared, array $services, array $required ) {
			$bare  = preg_replace( '~^\w+://~', '', $declared );
			$slash = strcspn( $bare, '/' );
			$name  = substr( $bare, 0, $slash );
			$below = substr( $bare, $slash );
			$host  = strtolower( '' === $name ? $this->page['host'] : $name );
			if ( '' !== $name ) {
				$this->names[] = preg_replace( '~[/:].*$~s', '', $host );
			}
			$is_required = false;
			foreach ( $services as $category ) {
				$is_required = $is_required || ! empty( $required[ $category ] );
			}
			$joined        = implode( count( array_unique( $services ) ) > 1 ? '&' : '|', array_keys( $services ) );
			$this->rules[] = array(
				'weight'  => ( false === strpos( $host, '*' ) ? 10000 : 0 ) + strlen( $host . $below ),
				'pattern' => '~^' . $this->glob( $host, '[^/]+' ) . '\.?(?::\d+)?' . $this->glob( $below, '.*' ) . ( preg_match( '~[*/]$~D', $declared ) ? '' : '(?:/|$)' ) . '~',
				'need'    => $is_required ? null : $joined,
			);
		}

		private function glob( string $glob, string $any ): string {
			return str_replace( '*', $any, preg_replace( '~[^\w*]~', '\\\\$0', $glob ) );
		}

		/** Parses an address as a browser does (WHATWG URL); null if it isn't an address with a host. */
		private function parse( string $address, array $base ) {
			$address = str_replace( array( "\t", "\n", "\r" ), '', trim( $address, "\x00..\x20" ) );
			$scheme  = $base['scheme'];
			$rest    = null;
			if ( preg_match( '~^([a-z][a-z\d+.-]*):(.*)$~is', $address, $found ) ) {
				$own = strtolower( $found[1] );
				if ( ! isset( self::PORTS[ $own ] ) ) {
					return null;
				}
				if ( $own !== $scheme || preg_match( '~^[/\\\\]{2}~', $found[2] ) ) {
					$rest = ltrim( $found[2], '/\\' );
				} else {
					$address = $found[2];
				}
				$scheme = $own;
			} elseif ( preg_match( '~^[/\\\\]{2}~', $address ) ) {
				$rest = ltrim( $address, '/\\' );
			}
			if ( null === $rest ) {
				return array( 'scheme' => $base['scheme'], 'host' => $base['host'], 'path' => $this->path( $address, $base['path'] ) );
			}
			$end       = strcspn( $rest, '/\\?#' );
			$authority = substr( $rest, 0, $end );
			$user      = strrpos( $authority, '@' );
			$host      = strtolower( rawurldecode( false === $user ? $authority : substr( $authority, $user + 1 ) ) );
			$host      = preg_replace( '~:(?:' . self::PORTS[ $scheme ] . ')?$~D', '', $host );
			if ( preg_match( '~[^\x00-\x7f]~', $host ) && function_exists( 'idn_to_ascii' ) ) {
				$ascii = idn_to_ascii( $host );
				$host  = false === $ascii ? $host : $ascii;
			}
			return '' === $host ? null : array( 'scheme' => $scheme, 'host' => $host, 'path' => $this->path( substr( $rest, $end ), '/' ) );
		}

		private function path( string $relative, string $base ): string {
			$path = str_replace( '\\', '/', substr( $relative, 0, strcspn( $relative, '?#' ) ) );
			if ( '' === $path ) {
				return $base;
			}
			if ( '/' !== $path[0] ) {
				$path = substr( $base, 0, strrpos( $base, '/' ) + 1 ) . $path;
			}
			$steps = array();
			$parts = explode( '/', substr( $path, 1 ) );
			$last  = count( $parts ) - 1;
			foreach ( $parts as $index => $part ) {
				$plain = preg_replace( '~%2e~i', '.', $part );
				if ( '..' === $plain ) {
					array_pop( $steps );
				}
				if ( '.' !== $plain && '..' !== $plain ) {
					$steps[] = $part;
				} elseif ( $index === $last ) {
					$steps[] = '';
				}
			}
			return '/' . implode( '/', $steps );
		}

		/** The expression that must be allowed before an address is requested; null if it needs none. */
		private function need_of( string $address ) {
			$parsed = $this->parse( $address, $this->base );
			if ( null === $parsed ) {
				return null;
			}
			foreach ( $this->rules as $rule ) {
				if ( preg_match( $rule['pattern'], $parsed['host'] . $parsed['path'] ) ) {
					return $rule['need'];
				}
			}
			return null;
		}

		/** The same for an address in a text, where the beginning of the host's name may be missing. */
		private function need_of_mention( string $address ) {
			if ( ! preg_match( '~^//(\.[^/:]+)(.*)$~s', $address, $found ) ) {
				return $this->need_of( $address );
			}
			$hosts = array( 'x' . $found[1] );
			foreach ( $this->names as $name ) {
				if ( false === strpos( $name, '*' ) && substr( $name, -strlen( $found[1] ) ) === strtolower( $found[1] ) ) {
					$hosts[] = $name;
				}
			}
			foreach ( $hosts as $host ) {
				$need = $this->need_of( "//$host$found[2]" );
				if ( null !== $need ) {
					return $need;
				}
			}
			return null;
		}

		/** One expression that needs all the given ones; null if there are none. */
		private function join( array $needs ) {
			$needs = array_values( array_unique( array_filter( $needs, 'is_string' ) ) );
			if ( count( $needs ) < 2 ) {
				return $needs[0] ?? null;
			}
			foreach ( $needs as $index => $need ) {
				$needs[ $index ] = false === strpos( $need, '|' ) ? $need : "($need)";
			}
			return implode( ' & ', $needs );
		}

		/** The need of the addresses that a text mentions, such as a script that adds its vendor's script to the page. */
		private function needs_of_text( string $text ): array {
			$plain = str_replace( '\\/', '/', $text );
			$plain = preg_replace( array( '~\\\\(?:x|u00)2f~i', '~\\\\(?:x|u00)2e~i' ), array( '/', '.' ), $plain );
			preg_match_all( '~(?:[a-z][\w+.-]*:)?//[^\s"\'`<>\\\\()]+|\.?[a-z\d_-]+(?:\.[a-z\d_-]+)+(?::\d+)?(?:/[^\s"\'`<>\\\\()]*)?~i', $plain, $addresses );
			preg_match_all( '~(?<=["\'`])/[^\s"\'`<>\\\\/][^\s"\'`<>\\\\]*~', $plain, $paths );
			$needs = array();
			foreach ( array_unique( array_merge( $addresses[0], $paths[0] ) ) as $found ) {
				$needs[] = $this->need_of_mention( preg_match( '~^[a-z][\w+.-]*://|^/~i', $found ) ? $found : "//$found" );
			}
			return $needs;
		}

		private function kind( $type ): string {
			$written = strtolower( trim( (string) $type, self::SPACE ) );
			if ( '' === $written || preg_match( self::CLASSIC, $written ) ) {
				return 'classic';
			}
			return preg_match( self::OTHERS, $written ) ? 'other' : 'data';
		}

		private function need_of_script( array $tag, string $text ) {
			$values = $tag['values'];
			if ( 'data' === $this->kind( $values['type'] ?? null ) ) {
				return null;
			}
			if ( isset( $values['data-consent'] ) ) {
				return $values['data-consent'];
			}
			$address = $values['src'] ?? $values['href'] ?? $values['xlink:href'] ?? null;
			if ( null !== $address ) {
				return preg_match( self::OWN, $address ) ? null : $this->need_of( $address );
			}
			if ( preg_match( self::STATE, $text ) ) {
				return null;
			}
			$needs = $this->needs_of_text( $text );
			foreach ( self::SNIPPETS as $host => $name ) {
				if ( preg_match( '~(?<![\w$.])(?:window\.)?' . $name . '(?:\.\w+)?\s*\(~', $text ) ) {
					$needs[] = $this->need_of( "//$host/" );
				}
			}
			return $this->join( $needs );
		}

		/** Which attributes make an element fetch. */
		private function fetching( array $tag ): array {
			$attributes = self::FETCHING[ $tag['name'] ] ?? array();
			if ( 'input' === $tag['name'] ) {
				return 'image' === strtolower( trim( $tag['values']['type'] ?? '', self::SPACE ) ) ? $attributes : array();
			}
			if ( 'link' !== $tag['name'] ) {
				return $attributes;
			}
			return array_intersect( preg_split( '~\s+~', strtolower( $tag['values']['rel'] ?? '' ) ), self::LINKS ) ? $attributes : array();
		}

		private function need_of_element( array $tag ) {
			$attributes = 'iframe' === $tag['name'] ? array( 'srcdoc', 'src' ) : $this->fetching( $tag );
			$needs      = array();
			$asks       = false;
			foreach ( $attributes as $attribute ) {
				if ( ! isset( $tag['values'][ $attribute ] ) ) {
					continue;
				}
				$asks  = true;
				$value = $tag['values'][ $attribute ];
				if ( 'srcdoc' === $attribute ) {
					$needs = array_merge( $needs, $this->needs_of_text( $value ) );
				} elseif ( false !== strpos( $attribute, 'srcset' ) ) {
					preg_match_all( '~[^\s,]\S*[^\s,]~', $value, $found );
					$needs = array_merge( $needs, array_map( array( $this, 'need_of' ), $found[0] ) );
				} else {
					$needs[] = $this->need_of( $value );
				}
			}
			if ( isset( $tag['values']['data-consent'] ) ) {
				return $asks ? $tag['values']['data-consent'] : null;
			}
			return $this->join( $needs );
		}

		private function mark_markup( string $html ): string {
			$given   = '';
			$at      = 0;
			$done    = 0;
			$foreign = array();
			while ( false !== ( $start = strpos( $html, '<', $at ) ) ) { // phpcs:ignore
				$next = $html[ $start + 1 ] ?? '';
				if ( '!' === $next || '?' === $next ) {
					$at = $this->end_of_comment( $html, $start, $this->is_foreign( $foreign ) );
					continue;
				}
				$is_end = '/' === $next;
				if ( ! preg_match( '~[a-z]~i', $is_end ? ( $html[ $start + 2 ] ?? '' ) : $next ) ) {
					$at = $is_end ? $this->after( $html, '>', $start + 2 ) : $start + 1;
					continue;
				}
				$tag = $this->read_tag( $html, $start, $is_end );
				if ( null === $tag ) {
					break;
				}
				$at = $tag['end'];
				if ( $is_end ) {
					$this->leave( $foreign, $tag['name'] );
					continue;
				}
				$is_foreign = $this->enter( $foreign, $tag );
				$text_end   = $this->end_of_text( $html, $tag, $is_foreign );
				if ( 'base' === $tag['name'] && ! $this->has_base && isset( $tag['values']['href'] ) ) {
					$this->has_base = true;
					$this->base     = $this->parse( $tag['values']['href'], $this->base ) ?? $this->base;
				}
				$is_settled = 'off' === trim( $tag['values']['data-mark'] ?? '', self::SPACE ) || isset( $tag['values']['data-released'] );
				if ( 'script' === $tag['name'] || 'noscript' === $tag['name'] ) {
					if ( null === $text_end && ! $is_foreign ) {
						break;
					}
				}
				$markup = null;
				if ( ! $is_settled && 'script' === $tag['name'] ) {
					$need   = $this->need_of_script( $tag, substr( $html, $tag['end'], $text_end - $tag['end'] ) );
					$markup = null === $need ? null : $this->mark_script( $html, $tag, $need );
				} elseif ( ! $is_settled ) {
					$need   = $this->need_of_element( $tag );
					$markup = null === $need ? null : $this->mark_element( $html, $tag, $need );
				}
				if ( null !== $markup ) {
					$given .= substr( $html, $done, $start - $done ) . $markup;
					$done   = $tag['end'];
				}
				if ( 'noscript' === $tag['name'] && ! $is_foreign ) {
					$given .= substr( $html, $done, $tag['end'] - $done ) . $this->mark_markup( substr( $html, $tag['end'], $text_end - $tag['end'] ) );
					$done   = $text_end;
				}
				if ( ! $is_foreign && ( 'script' === $tag['name'] || 'plaintext' === $tag['name'] || in_array( $tag['name'], self::TEXTS, true ) ) ) {
					if ( null === $text_end ) {
						break;
					}
					$at = $text_end;
				}
			}
			return $given . substr( $html, $done );
		}

		private function after( string $html, string $what, int $from ): int {
			$found = $from > strlen( $html ) ? false : strpos( $html, $what, $from );
			return false === $found ? strlen( $html ) : $found + strlen( $what );
		}

		private function end_of_comment( string $html, int $start, bool $is_foreign ): int {
			if ( '<!--' === substr( $html, $start, 4 ) ) {
				return preg_match( '~\G(?:-?>|.*?--!?>)~s', $html, $found, 0, $start + 4 ) ? $start + 4 + strlen( $found[0] ) : strlen( $html );
			}
			$is_data = $is_foreign && '<![CDATA[' === substr( $html, $start, 9 );
			return $is_data ? $this->after( $html, ']]>', $start + 9 ) : $this->after( $html, '>', $start );
		}

		private function is_foreign( array $stack ): bool {
			return $stack && $stack[ count( $stack ) - 1 ][1];
		}

		/** Enters an SVG, a formula, or HTML inside one. @return whether the tag itself belongs to the SVG or the formula */
		private function enter( array &$stack, array $tag ): bool {
			$name       = $tag['name'];
			$is_foreign = $this->is_foreign( $stack );
			if ( $is_foreign && ( preg_match( self::BREAKOUT, $name ) || ( 'font' === $name && array_intersect_key( $tag['values'], array( 'color' => 1, 'face' => 1, 'size' => 1 ) ) ) ) ) {
				while ( $this->is_foreign( $stack ) ) {
					array_pop( $stack );
				}
				return false;
			}
			if ( 'svg' === $name || 'math' === $name ) {
				if ( ! $tag['is_closed'] ) {
					$stack[] = array( $name, true );
				}
				return true;
			}
			$is_html_inside = in_array( $name, array( 'foreignobject', 'desc', 'title', 'mi', 'mo', 'mn', 'ms', 'mtext' ), true );
			if ( $is_foreign && $is_html_inside && ! $tag['is_closed'] ) {
				$stack[] = array( $name, false );
			}
			return $is_foreign;
		}

		private function leave( array &$stack, string $name ) {
			for ( $index = count( $stack ) - 1; $index >= 0; $index-- ) {
				if ( $stack[ $index ][0] === $name ) {
					array_splice( $stack, $index );
					return;
				}
			}
		}

		/** The position where the text of an element without tags ends; null if it has no end. */
		private function end_of_text( string $html, array $tag, bool $is_foreign ) {
			$from = $tag['end'];
			if ( $is_foreign ) {
				return 'script' === $tag['name'] && ! $tag['is_closed'] ? $this->after( $html, '<', $from ) - 1 : $from;
			}
			if ( 'script' === $tag['name'] ) {
				return $this->end_of_script( $html, $from );
			}
			if ( ! in_array( $tag['name'], self::TEXTS, true ) ) {
				return null;
			}
			$is_found = preg_match( '~</' . $tag['name'] . '(?=[\t\n\f\r />])~i', $html, $found, PREG_OFFSET_CAPTURE, $from );
			return $is_found ? $found[0][1] : null;
		}

		/** A script ends at its end tag, unless a comment inside it hides that tag (HTML, sections 13.2.5.15 to 13.2.5.31). */
		private function end_of_script( string $html, int $at ) {
			$state = 'plain';
			while ( preg_match( '~<!--|-->|</?script(?=[\t\n\f\r />])~i', $html, $found, PREG_OFFSET_CAPTURE, $at ) ) {
				list( $what, $place ) = $found[0];
				$what                 = strtolower( $what );
				$at                   = $place + ( '<!--' === $what ? 2 : strlen( $what ) );
				if ( '</script' === $what && 'hidden' !== $state ) {
					return $place;
				}
				if ( '-->' === $what ) {
					$state = 'plain';
				} elseif ( '<!--' === $what && 'plain' === $state ) {
					$state = 'comment';
				} elseif ( '<script' === $what && 'comment' === $state ) {
					$state = 'hidden';
				} elseif ( '</script' === $what ) {
					$state = 'comment';
				}
			}
			return null;
		}

		/** A tag: its name, its attributes as they are written, and their values. Null if it has no end. */
		private function read_tag( string $html, int $start, bool $is_end ) {
			$length     = strlen( $html );
			$at         = $start + ( $is_end ? 2 : 1 );
			$named      = strcspn( $html, "\t\n\f\r />", $at );
			$tag        = array( 'name' => strtolower( substr( $html, $at, $named ) ), 'start' => $start, 'name_end' => $at + $named, 'values' => array(), 'attributes' => array() );
			$at        += $named;
			$value_end  = $at;
			while ( true ) {
				$at += strspn( $html, "\t\n\f\r /", $at );
				if ( $at >= $length ) {
					return null;
				}
				if ( '>' === $html[ $at ] ) {
					break;
				}
				$begin    = $at;
				$at      += 1 + strcspn( $html, "\t\n\f\r />=", $at + 1 );
				$name_end = $at;
				$name     = strtolower( substr( $html, $begin, $name_end - $begin ) );
				$value    = '';
				$equals   = $at + strspn( $html, self::SPACE, $at );
				if ( $equals < $length && '=' === $html[ $equals ] ) {
					$from = $equals + 1 + strspn( $html, self::SPACE, $equals + 1 );
					if ( $from >= $length ) {
						return null;
					}
					$quote = $html[ $from ];
					if ( '"' === $quote || "'" === $quote ) {
						$close = strpos( $html, $quote, $from + 1 );
						if ( false === $close ) {
							return null;
						}
						$value = substr( $html, $from + 1, $close - $from - 1 );
						$at    = $close + 1;
					} else {
						$at    = $from + strcspn( $html, "\t\n\f\r >", $from );
						$value = substr( $html, $from, $at - $from );
					}
				}
				$value_end           = $at;
				$tag['attributes'][] = array( 'name' => $name, 'start' => $begin, 'name_end' => $name_end, 'end' => $at );
				if ( ! isset( $tag['values'][ $name ] ) ) {
					$tag['values'][ $name ] = $this->decode( $value );
				}
			}
			$tag['end']       = $at + 1;
			$tag['is_closed'] = '/' === $html[ $at - 1 ] && $at - 1 >= $value_end;
			return $tag;
		}

		/** Resolves character references. Numeric ones need no semicolon. */
		private function decode( string $value ): string {
			if ( false === strpos( $value, '&' ) ) {
				return $value;
			}
			$value = preg_replace( '~&#(x[\da-f]+|\d+);?~i', '&#$1;', $value );
			return html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}

		/** The tag with all edits made. Each edit is a part of the page, and the text that replaces it. */
		private function edit( string $html, array $tag, array $edits ): string {
			usort(
				$edits,
				function ( $one, $other ) {
					return $other[1] <=> $one[1];
				}
			);
			$markup = substr( $html, $tag['start'], $tag['end'] - $tag['start'] );
			foreach ( $edits as list( $start, $end, $text ) ) {
				$markup = substr_replace( $markup, $text, $start - $tag['start'], $end - $start );
			}
			return $markup;
		}

		private function removal( string $html, array $tag, array $attribute ): array {
			$before = substr( $html, $tag['start'], $attribute['start'] - $tag['start'] );
			return array( $tag['start'] + strlen( rtrim( $before, self::SPACE ) ), $attribute['end'], '' );
		}

		private function consent( array $tag, string $need ): string {
			$escaped = str_replace( array( '&', '"' ), array( '&amp;', '&quot;' ), $need );
			return isset( $tag['values']['data-consent'] ) ? '' : " data-consent=\"$escaped\"";
		}

		private function mark_script( string $html, array $tag, string $need ): string {
			$edits     = array( array( $tag['name_end'], $tag['name_end'], ' type="text/plain"' . $this->consent( $tag, $need ) ) );
			$is_needed = 'other' === $this->kind( $tag['values']['type'] ?? null ) && ! isset( $tag['values']['data-type'] );
			foreach ( $tag['attributes'] as $attribute ) {
				if ( 'type' === $attribute['name'] ) {
					$edits[]   = $is_needed ? array( $attribute['start'], $attribute['name_end'], 'data-type' ) : $this->removal( $html, $tag, $attribute );
					$is_needed = false;
				}
			}
			return $this->edit( $html, $tag, $edits );
		}

		private function mark_element( string $html, array $tag, string $need ): string {
			$values   = $tag['values'];
			$is_frame = 'iframe' === $tag['name'] && isset( $values['srcdoc'] ) && ! isset( $values['data-src'] );
			$first    = $this->consent( $tag, $need ) . ( $is_frame ? ' data-src="' . $this->frame_address( $values['srcdoc'] ) . '"' : '' );
			$edits    = array( array( $tag['name_end'], $tag['name_end'], $first ) );
			$fetching = array_merge( $this->fetching( $tag ), 'iframe' === $tag['name'] ? array( 'srcdoc' ) : array() );
			$taken    = array();
			foreach ( $tag['attributes'] as $attribute ) {
				if ( ! in_array( $attribute['name'], $fetching, true ) ) {
					continue;
				}
				$inert           = 'data-' . str_replace( 'xlink:', '', $attribute['name'] );
				$is_needed       = ! $is_frame && 'srcdoc' !== $attribute['name'] && ! isset( $values[ $inert ] ) && ! isset( $taken[ $inert ] );
				$taken[ $inert ] = true;
				$edits[]         = $is_needed ? array( $attribute['start'], $attribute['name_end'], $inert ) : $this->removal( $html, $tag, $attribute );
			}
			return $this->edit( $html, $tag, $edits );
		}

		/** The document of a frame as a data: address, which data-src can hold. */
		private function frame_address( string $markup ): string {
			$html = preg_match( '~^\s*<!doctype~i', $markup ) ? $markup : '<!doctype html>' . $markup;
			return 'data:text/html;charset=utf-8,' . str_replace( array( '%21', '%2A', '%27', '%28', '%29' ), array( '!', '*', "'", '(', ')' ), rawurlencode( $html ) );
		}
	}

	/**
	 * Marks every page that this request sends. If the policy can't be read, PHP's error log says so, and the page stays as it is: its marks
	 * stay inert, and a gate without a policy allows nothing.
	 *
	 * @param string|array $policy The path of the policy, a JSON file, or the policy itself.
	 * @param string       $page   See Askfirst_Mark.
	 */
	function askfirst_mark_output( $policy, string $page = '' ) {
		$read   = is_string( $policy ) ? json_decode( (string) @file_get_contents( $policy ), true ) : $policy; // phpcs:ignore
		$marker = null;
		try {
			if ( ! is_array( $read ) ) {
				throw new InvalidArgumentException( 'askfirst: there is no policy that can be read' . ( is_string( $policy ) ? " at $policy" : '' ) );
			}
			$marker = '' === $page ? new Askfirst_Mark( $read ) : new Askfirst_Mark( $read, $page );
		} catch ( Throwable $error ) {
			error_log( $error->getMessage() ); // phpcs:ignore
			return;
		}
		$mark = function ( string $html ) use ( $marker ): string {
			return $marker->mark( $html );
		};
		if ( function_exists( 'wp_should_output_buffer_template_for_enhancement' ) ) {
			// WordPress 6.9 and later. This filter runs last, so that what other plugins add is marked too.
			add_filter( 'wp_template_enhancement_output_buffer', $mark, PHP_INT_MAX );
			return;
		}
		$start = function () use ( $mark ) {
			ob_start(
				function ( string $output ) use ( $mark ): string {
					foreach ( headers_list() as $header ) {
						if ( preg_match( '~^content-type:(?!\s*(?:text/html|application/xhtml\+xml))~i', $header ) ) {
							return $output;
						}
					}
					return $mark( $output );
				},
				0,
				PHP_OUTPUT_HANDLER_STDFLAGS ^ PHP_OUTPUT_HANDLER_FLUSHABLE
			);
		};
		if ( function_exists( 'add_action' ) ) {
			add_action( 'template_redirect', $start, 0 );
		} else {
			$start();
		}
	}
}
