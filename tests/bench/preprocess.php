<?php
// preprocess.php - what MediaWiki's own preprocessor takes for the articles of a wiki.
// SPDX-License-Identifier: MIT
//
// Run by tests/bench/run, with MW_INSTALL_PATH and MW_CONFIG_FILE set:
//     php preprocess.php --titles FILE [--limit N]
// Writes the pages' titles to FILE, and "pages bytes seconds" to standard output: bytes of wikitext that was read, seconds
// of CPU time in Parser::preprocess alone. Nothing is kept from an earlier run; each page's parser is new.
require_once getenv( 'MW_INSTALL_PATH' ) . '/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;

class Preprocess extends Maintenance {
	public function __construct() {
		parent::__construct();
		$this->addOption( 'titles', 'where the titles go', true, true );
		$this->addOption( 'limit', 'how many pages', false, true );
	}

	private static function seconds() {
		$usage = getrusage();
		return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ( $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'] ) / 1e6;
	}

	public function execute() {
		$services = MediaWikiServices::getInstance();
		$titles = fopen( $this->getOption( 'titles' ), 'w' );
		$rows = wfGetDB( DB_REPLICA )->select( 'page', [ 'page_id', 'page_namespace', 'page_title' ],
			[ 'page_namespace' => 0, 'page_is_redirect' => 0 ], __METHOD__,
			[ 'ORDER BY' => 'page_id', 'LIMIT' => (int)$this->getOption( 'limit', 500 ) ] );
		$pages = $bytes = $spent = 0;
		foreach ( $rows as $row ) {
			$title = Title::newFromRow( $row );
			$content = $services->getWikiPageFactory()->newFromTitle( $title )->getContent();
			if ( !( $content instanceof WikitextContent ) ) {
				continue;
			}
			$options = ParserOptions::newFromAnon();
			$options->setMaxIncludeSize( 1 << 26 );
			$parser = $services->getParserFactory()->create();
			$before = self::seconds();
			$parser->preprocess( $content->getText(), $title, $options );
			$spent += self::seconds() - $before;
			fwrite( $titles, $title->getPrefixedText() . "\n" );
			$pages++;
			$bytes += strlen( $content->getText() );
		}
		echo "$pages $bytes $spent\n";
	}
}

$maintClass = Preprocess::class;
require_once RUN_MAINTENANCE_IF_MAIN;
