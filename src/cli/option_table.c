/* option_table.c - the options of all commands, in the order of --help.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/options.h"

static const char *const forms[] = {"wikitext", "markdown", NULL};
static const char *const formats[] = {"dir", "tar", "tar.gz", "tar.bz2", "zip", "bag", "bag.tar", "bag.tar.gz",
                                      "bag.tar.bz2", "bag.zip", "jsonl", "jsonl.gz", NULL};
static const char *const flavors[] = {"github", "obsidian", "hugo", "mkdocs", "vitepress", "docusaurus", NULL};
static const char *const redirects[] = {"follow", "stub", NULL};
static const char *const conflicts[] = {"ours", "theirs", "markers", NULL};
static const char *const when[] = {"auto", "always", "never", NULL};

enum { RUNS = CLI_EXPORT | CLI_IMPORT | CLI_DIFF | CLI_VERIFY, ALL = RUNS | CLI_CONVERT | CLI_INDEX | CLI_STATUS | CLI_EXPAND | CLI_UPDATE | CLI_FETCH | CLI_PUSH | CLI_MERGE };

const cli_option cli_options[] = {
    {CLI_FROM, CLI_CONVERT, 'f', "from", "FORM",
     "what standard input holds: wikitext (the default) or\nmarkdown, which becomes wikitext", forms, 0, 0},
    {CLI_USER, CLI_PUSH, 0, "user", "NAME@APP", "the name of a bot password (Special:BotPasswords)", NULL, 0, 0},
    {CLI_DRY_RUN, CLI_PUSH, 0, "dry-run", NULL, "send nothing; print what would change in the wikitext there", NULL, 0, 0},
    {CLI_UNIFIED, CLI_PUSH, 'U', "unified", "N", "with --dry-run: lines around a change; 3 when not given", NULL, 0, 1000000},
    {CLI_COLOR, CLI_PUSH, 0, "color", "[=WHEN]",
     "with --dry-run: auto (the default), always or never; auto is\nno colour when NO_COLOR is set", when, 0, 0},
    {CLI_UNIFIED, CLI_DIFF, 'U', "unified", "N", "lines of wikitext around a change; 3 when not given", NULL, 0, 1000000},
    {CLI_COLOR, CLI_DIFF, 0, "color", "[=WHEN]",
     "auto (the default), always or never; auto is no colour when\nNO_COLOR is set", when, 0, 0},
    {CLI_EDITS, CLI_VERIFY, 0, "edits", "N", "edits to make up for each page; 3 when not given", NULL, 0, 1000000},
    {CLI_KINDS, CLI_VERIFY, 0, "kinds", "TEXT", "only edits with TEXT in the names of their kinds: hole, row", NULL, 0, 0},
    {CLI_SEED, CLI_VERIFY, 0, "seed", "S", "a number that chooses them; 1 when not given", NULL, 0, 2000000000},
    {CLI_OUTPUT, CLI_EXPORT, 'o', "output", "DEST",
     "where the tree goes: a directory, or an archive when the\n"
     "name ends in .tar, .tar.gz, .tar.bz2 or .zip; with .bag (and\n"
     "one of these behind it) a bag for an archive, the dump in\n"
     "it; with .jsonl or .jsonl.gz a line of JSON for each page;\n"
     "the dump's name without its endings when this is not given", NULL, 0, 0},
    {CLI_OUTPUT, CLI_IMPORT, 'o', "output", "DUMP",
     "the dump to write, compressed when the name ends in .gz or\n"
     ".bz2, as multistream then, with NAME-index.txt.bz2 beside\n"
     "it; - is standard output. TREE-import.xml, or with\n"
     "--changed TREE-changed.xml, when this is not given", NULL, 0, 0},
    {CLI_OUTPUT, CLI_FETCH, 'o', "output", "DUMP",
     "the dump to write, compressed when the name ends in .gz or\n.bz2", NULL, 0, 0},
    {CLI_API, CLI_FETCH | CLI_PUSH | CLI_UPDATE, 0, "api", "URL",
     "the wiki's api.php, such as https://example.org/w/api.php;\nhttp only on this machine itself", NULL, 0, 0},
    {CLI_FORMAT, CLI_EXPORT, 0, "format", "FORMAT",
     "what DEST is, whatever its name: dir, tar, tar.gz, tar.bz2,\n"
     "zip, bag, bag.tar, bag.tar.gz, bag.tar.bz2, bag.zip, jsonl or\n"
     "jsonl.gz; with it - is standard output", formats, 0, 0},
    {CLI_LINES_PER_FILE, CLI_EXPORT, 0, "lines-per-file", "N",
     "of .jsonl: files of so many lines, with numbers in their\nnames: NAME-00001.jsonl", NULL, 1, 2000000000},
    {CLI_BASE, CLI_IMPORT | CLI_DIFF | CLI_UPDATE | CLI_PUSH, 0, "base", "DUMP",
     "the dump that the tree was made from, when it is not where\n"
     "it was; given again for each part, in order", NULL, 0, 0},
    {CLI_BASE, CLI_CONVERT, 0, "base", "FILE",
     "the page's wikitext before its Markdown was edited: what\n"
     "the edit did not touch stays as it is", NULL, 0, 0},
    {CLI_NO_BASE, CLI_IMPORT, 0, "no-base", NULL, "without the dump: all pages are made anew", NULL, 0, 0},
    {CLI_NO_BASE, CLI_DIFF, 0, "no-base", NULL, "without the dump: all pages are new", NULL, 0, 0},
    {CLI_TITLE, CLI_CONVERT, 't', "title", "TITLE", "the page's title; 'Title' when not given", NULL, 0, 0},
    {CLI_TITLE, CLI_EXPAND, 't', "title", "TITLE", "the page that is printed", NULL, 0, 0},
    {CLI_TEXT, CLI_EXPAND, 0, "text", "FILE", "the page's text, instead of the dump's; - is standard input", NULL, 0, 0},
    {CLI_TEMPLATES, CLI_EXPAND, 0, "templates", "DUMP",
     "a dump of templates and modules that the others lack; may\nbe given again", NULL, 0, 0},
    {CLI_DO_EXPAND, CLI_EXPORT | CLI_CONVERT | CLI_VERIFY, 0, "expand", NULL,
     "evaluate templates, parser functions and modules", NULL, 0, 0},
    {CLI_TEMPLATES, CLI_IMPORT | CLI_DIFF | CLI_PUSH, 0, "templates", "DUMP",
     "of a tree of expanded pages: the dump of templates that the\nexport was given, when it is not where it was; may be given\nagain", NULL, 0, 0},
    {CLI_TEMPLATES, CLI_EXPORT | CLI_VERIFY, 0, "templates", "DUMP",
     "with --expand: a dump of templates and modules that the dump\nlacks; may be given again", NULL, 0, 0},
    {CLI_TEMPLATES, CLI_CONVERT, 0, "templates", "DUMP",
     "with --expand: a dump of templates and modules; may be given\nagain", NULL, 0, 0},
    {CLI_TEMPLATES, CLI_UPDATE, 0, "templates", "DUMP",
     "a dump of templates and modules that the dump lacks, as it\nwas given to the export; may be given again", NULL, 0, 0},
    {CLI_NOW, CLI_EXPORT | CLI_CONVERT | CLI_VERIFY, 0, "now", "TIME",
     "with --expand: what time it is for the pages, such as\n2020-01-31T12:00:00Z; the latest time of the dump when not\ngiven", NULL, 0, 0},
    {CLI_KEEP_CLASS, CLI_EXPORT | CLI_CONVERT | CLI_VERIFY, 0, "keep-class", "LIST",
     "with --expand: elements with these classes, between commas,\nare not left out", NULL, 0, 0},
    {CLI_DROP_CLASS, CLI_EXPORT | CLI_CONVERT | CLI_VERIFY, 0, "drop-class", "LIST",
     "with --expand: elements with these classes are left out, as\nthose for editors and for printing are", NULL, 0, 0},
    {CLI_NOW, CLI_EXPAND, 0, "now", "TIME",
     "what time it is for the page; the latest time of the dump when\nnot given", NULL, 0, 0},
    {CLI_SITE, CLI_CONVERT, 0, "site", "FILE",
     "the wiki: a dump, of which only the site information is\n"
     "read, or JSON of api.php?action=query&meta=siteinfo", NULL, 0, 0},
    {CLI_NAMESPACES, CLI_EXPORT | CLI_VERIFY, 0, "namespaces", "LIST",
     "numbers or names between commas, or all; the default is\n"
     "main, Project, Help, Category and Portal", NULL, 0, 0},
    {CLI_PAGES, CLI_EXPORT | CLI_VERIFY | CLI_UPDATE, 0, "pages", "FILE", "only the pages whose titles are in FILE, one a line", NULL, 0, 0},
    {CLI_CATEGORY, CLI_EXPORT, 0, "category", "NAME[:DEPTH]",
     "only pages of a category, also of categories so many steps\nbelow it; may be given again", NULL, 0, 0},
    {CLI_LINKED_FROM, CLI_EXPORT, 0, "linked-from", "PAGE[:N]",
     "only a page and those to which links lead from it, in N steps\nor one; may be given again", NULL, 0, 0},
    {CLI_NO_DISAMBIGUATION, CLI_EXPORT, 0, "no-disambiguation", NULL,
     "without pages that only say which page is meant", NULL, 0, 0},
    {CLI_PAGES, CLI_FETCH, 0, "pages", "FILE", "the pages whose titles are in FILE, one a line", NULL, 0, 0},
    {CLI_CATEGORY, CLI_FETCH, 0, "category", "NAME",
     "the pages of a category, without those of categories in it;\nmay be given again", NULL, 0, 0},
    {CLI_NAMESPACES, CLI_FETCH, 0, "namespace", "LIST",
     "only pages of these: numbers or names between commas, or all,\nas when not given", NULL, 0, 0},
    {CLI_HISTORY, CLI_FETCH, 0, "history", NULL, "all revisions of each page, not the current one alone", NULL, 0, 0},
    {CLI_PAGES, CLI_CONVERT, 0, "pages", "FILE", "titles of the pages that links lead to as files, one a line", NULL, 0, 0},
    {CLI_REVISION, CLI_EXPORT | CLI_UPDATE, 0, "revision", "WHICH",
     "current (the default), the number of a revision, or a time\n"
     "such as 2020-01-31T12:00:00Z: the wiki as it was then", NULL, 0, 0},
    {CLI_SINCE, CLI_EXPORT, 0, "since", "WHICH",
     "only pages that changed since a revision's number or a time;\nthe files of others stay as they are", NULL, 0, 0},
    {CLI_REVISION, CLI_VERIFY, 0, "revision", "WHICH", "current (the default), the number of a revision, or a time", NULL, 0, 0},
    {CLI_REVISION, CLI_EXPAND, 0, "revision", "WHICH",
     "current, or a time (2020-01-31T12:00:00Z, 2020-01-31): the\nlatest revision of each page and template that is not later", NULL, 0, 0},
    {CLI_STYLE, CLI_EXPORT, 0, "style", "STYLE",
     "the form of the Markdown: classic, or clean for today's readers and tools;\ntext has no markup and no way back", NULL, 0, 0},
    {CLI_STYLE, CLI_CONVERT | CLI_VERIFY, 0, "style", "STYLE",
     "the form of the Markdown: classic, or clean for today's readers and tools", NULL, 0, 0},
    {CLI_FLAVOR, CLI_EXPORT | CLI_CONVERT | CLI_VERIFY, 0, "flavor", "TOOL",
     "of style clean: github, obsidian, hugo, mkdocs, vitepress or\ndocusaurus; what that tool wants otherwise", flavors, 0, 0},
    {CLI_VARIANT, CLI_EXPORT | CLI_CONVERT, 0, "variant", "CODE",
     "in style clean, of -{ }- the words of this variant of the wiki's\nlanguage, such as zh-tw, not the first ones given", NULL, 0, 0},
    {CLI_MEDIA, CLI_EXPORT, 0, "media", "DIR",
     "in style clean, images lead to this directory in the tree, not\nto the wiki", NULL, 0, 0},
    {CLI_MEDIA_LIST, CLI_EXPORT, 0, "media-list", "FILE",
     "the names of the files that the pages show, one a line", NULL, 0, 0},
    {CLI_IMAGE_HTML, CLI_EXPORT | CLI_CONVERT | CLI_VERIFY, 0, "image-html", NULL,
     "in style clean, images with a size, an alternative text or a\nlink of their own are <img>, which says these", NULL, 0, 0},
    {CLI_REDIRECTS, CLI_EXPORT, 0, "redirects", "HOW",
     "in style clean, follow (links go to where redirects lead; the\ndefault) or stub: redirects are files, too, which point on", redirects, 0, 0},
    {CLI_DROP_SECTIONS, CLI_EXPORT | CLI_CONVERT | CLI_VERIFY, 0, "drop-sections", "LIST",
     "without sections of these names, between commas; references\nand see-also are what ten languages call such", NULL, 0, 0},
    {CLI_HEADER, CLI_EXPORT, 0, "header", "TEMPLATE",
     "the first line of each file: %t is the title, %u the\n"
     "address of the page, %% a percent sign", NULL, 0, 0},
    {CLI_HEADER, CLI_CONVERT, 0, "header", "TEMPLATE",
     "the first line: %t is the title, %u the address of the\npage, %% a percent sign", NULL, 0, 0},
    {CLI_NO_HEADER, CLI_EXPORT | CLI_CONVERT, 0, "no-header", NULL, "no first line", NULL, 0, 0},
    {CLI_PORTABLE, CLI_EXPORT, 0, "portable-names", NULL, "file names that Windows and macOS can keep as well", NULL, 0, 0},
    {CLI_SHARD, CLI_EXPORT, 0, "shard-dirs", NULL,
     "directories fan out by the titles' first characters:\nPage/U/Ur.md", NULL, 0, 0},
    {CLI_CHECKSUM, CLI_EXPORT, 0, "checksum", "LIST",
     "the manifests of a bag: md5, sha1, sha256, sha512 between\n"
     "commas; sha512 when not given", NULL, 0, 0},
    {CLI_BAG_INFO, CLI_EXPORT, 0, "bag-info", "KEY=VALUE",
     "a line of a bag's bag-info.txt, in the place of the one that\n"
     "it would have; may be given again", NULL, 0, 0},
    {CLI_CHANGED, CLI_IMPORT, 0, "changed", NULL,
     "only changed and new pages, each with its new revision\n"
     "alone, as importDump.php wants them", NULL, 0, 0},
    {CLI_ONTO, CLI_IMPORT, 0, "onto", "DUMP",
     "a newer dump of the wiki: the edits are merged into its\n"
     "pages and the rest is its own; given again for each part", NULL, 0, 0},
    {CLI_CONFLICT, CLI_IMPORT, 0, "conflict", "WHOSE",
     "with --onto, where both edited the same words: ours, theirs\n"
     "or markers around both; else the page stays as it was", conflicts, 0, 0},
    {CLI_CONFLICT, CLI_PUSH, 0, "conflict", "WHOSE",
     "where both edited the same words: ours, theirs or markers\n"
     "around both; else the page is not sent", conflicts, 0, 0},
    {CLI_IN_PLACE, CLI_IMPORT, 0, "in-place", NULL,
     "replace the text of a changed page's revision instead of\n"
     "adding a revision", NULL, 0, 0},
    {CLI_REWRITE, CLI_IMPORT | CLI_CONVERT | CLI_PUSH, 0, "rewrite", NULL,
     "a page whose edit wikitext cannot say is written anew,\n"
     "without its templates; else it stays as it was", NULL, 0, 0},
    {CLI_USER, CLI_IMPORT, 0, "user", "NAME",
     "who made the new revisions: a name or an IP address; wikimd\nwhen not given", NULL, 0, 0},
    {CLI_USER, CLI_FETCH | CLI_UPDATE, 0, "user", "NAME@APP",
     "who logs in, with a bot password of Special:BotPasswords;\nonly wikis that nobody reads without a login need it", NULL, 0, 0},
    {CLI_PASSWORD_FILE, CLI_FETCH | CLI_PUSH | CLI_UPDATE, 0, "password-file", "FILE",
     "that password; a file that only its owner can read", NULL, 0, 0},
    {CLI_TOKEN_FILE, CLI_FETCH | CLI_PUSH | CLI_UPDATE, 0, "token-file", "FILE",
     "in place of both, the access token of an owner-only OAuth 2\nconsumer; a file that only its owner can read", NULL, 0, 0},
    {CLI_MAXLAG, CLI_FETCH | CLI_PUSH | CLI_UPDATE, 0, "maxlag", "SECONDS",
     "wait while the wiki's databases lag behind for longer; 5 when\nnot given", NULL, 1, 600},
    {CLI_COMMENT, CLI_IMPORT | CLI_PUSH, 0, "comment", "TEXT", "the summary of the new revisions", NULL, 0, 0},
    {CLI_MINOR, CLI_IMPORT | CLI_PUSH, 0, "minor", NULL, "mark the new revisions as minor", NULL, 0, 0},
    {CLI_BOT, CLI_PUSH, 0, "bot", NULL, "mark them as a bot's, which needs the right to do so", NULL, 0, 0},
    {CLI_TAGS, CLI_PUSH, 0, "tags", "LIST", "tags of the wiki for them, between commas", NULL, 0, 0},
    {CLI_MOVE_PAGES, CLI_PUSH, 0, "move-pages", NULL, "move the pages of files that have another name now", NULL, 0, 0},
    {CLI_DELETE_PAGES, CLI_PUSH, 0, "delete-pages", NULL, "delete the pages of files that are gone", NULL, 0, 0},
    {CLI_ACCEPT_WARNINGS, CLI_PUSH, 0, "accept-warnings", NULL, "send an edit once more of which an abuse filter warns", NULL, 0, 0},
    {CLI_RATE, CLI_PUSH, 0, "rate", "N", "changes a minute; 10 when not given, 0: as fast as answers\ncome", NULL, 0, 100000},
    {CLI_TIMESTAMP, CLI_IMPORT, 0, "timestamp", "TIME",
     "of the new revisions, such as 2020-01-31T12:00:00Z; now,\n"
     "or SOURCE_DATE_EPOCH, when not given", NULL, 0, 0},
    {CLI_DELETIONS, CLI_IMPORT, 0, "deletions", "FILE", "write the titles of pages whose files are gone, one a line", NULL, 0, 0},
    {CLI_MOVES, CLI_IMPORT, 0, "moves", "FILE",
     "write the moves that renamed files ask for, one a line, as\n"
     "moveBatch.php reads them: OLD|NEW", NULL, 0, 0},
    {CLI_DELETIONS, CLI_MERGE, 0, "deletions", "FILE", "of shards of import: write the titles of pages whose files are gone", NULL, 0, 0},
    {CLI_MOVES, CLI_MERGE, 0, "moves", "FILE", "of shards of import: write the moves that renamed files ask for", NULL, 0, 0},
    {CLI_SITEINFO, CLI_EXPORT | CLI_VERIFY | CLI_UPDATE, 0, "siteinfo", "FILE",
     "JSON of api.php?action=query&meta=siteinfo, which goes over\nwhat the dump says", NULL, 0, 0},
    {CLI_SITEINFO, CLI_IMPORT | CLI_DIFF | CLI_PUSH, 0, "siteinfo", "FILE",
     "JSON of api.php?action=query&meta=siteinfo, as it was given\nto the export", NULL, 0, 0},
    {CLI_BASE_URL, RUNS | CLI_CONVERT | CLI_EXPAND, 0, "base-url", "URL", "the address that titles are appended to", NULL, 0, 0},
    {CLI_LANG, RUNS | CLI_CONVERT | CLI_EXPAND, 0, "lang", "CODE", "the language of the wiki", NULL, 0, 0},
    {CLI_RECOVER, CLI_VERIFY, 0, "recover", "DEST",
     "of a bag: write all of it that is whole, as a tree or, when\n"
     "DEST ends in .xml, .xml.gz or .xml.bz2, as a dump", NULL, 0, 0},
    {CLI_JOBS, CLI_EXPORT | CLI_IMPORT | CLI_DIFF | CLI_UPDATE, 'j', "jobs", "N",
     "threads that convert; as many as there are processors when\nnot given", NULL, 1, 256},
    {CLI_JOBS, CLI_MERGE, 'j', "jobs", "N",
     "of a bag: threads that compress; as many as there are\nprocessors when not given", NULL, 1, 256},
    {CLI_JOBS, CLI_INDEX, 'j', "jobs", "N",
     "with --pages: threads that decompress; as many as there are\nprocessors when not given", NULL, 1, 256},
    {CLI_JOBS, CLI_VERIFY, 'j', "jobs", "N", "threads; as many as there are processors when not given", NULL, 1, 256},
    {CLI_JOBS, CLI_FETCH, 'j', "jobs", "N", "threads that compress; as many as there are processors when\nnot given", NULL, 1, 256},
    {CLI_MEMORY, CLI_EXPORT | CLI_UPDATE | CLI_IMPORT | CLI_PUSH | CLI_VERIFY | CLI_INDEX | CLI_MERGE, 0, "memory", "SIZE",
     "the most that decompressing may take, such as 512M or 4G; all\nthat there is when not given", NULL, 0, CLI_SIZE},
    {CLI_INCOMPLETE, CLI_EXPORT | CLI_UPDATE | CLI_VERIFY | CLI_INDEX, 0, "incomplete", NULL,
     "a DUMP that is a directory may lack files, and its _SUCCESS", NULL, 0, 0},
    {CLI_INCOMPLETE, CLI_IMPORT | CLI_PUSH, 0, "incomplete", NULL,
     "a base that is a directory may lack files, and its _SUCCESS", NULL, 0, 0},
    {CLI_SPOOL, CLI_EXPORT | CLI_UPDATE, 0, "spool", "DIR",
     "the directory for what waits until all titles are known,\n"
     "instead of that of DEST; - for none: the dump is read twice", NULL, 0, 0},
    {CLI_MAX_PAGE, CLI_EXPORT | CLI_UPDATE | CLI_IMPORT | CLI_PUSH | CLI_VERIFY, 0, "max-page", "SIZE",
     "pages with a longer text or file are left out by name; 16M\nwhen not given", NULL, 0, CLI_SIZE},
    {CLI_PAGE_MEMORY, CLI_EXPORT | CLI_UPDATE | CLI_IMPORT | CLI_PUSH | CLI_VERIFY, 0, "page-memory", "SIZE",
     "the most that converting a page may take, on top of 64 bytes\nfor each of its own; 256M when not given", NULL, 0, CLI_SIZE},
    {CLI_PAGE_SECONDS, CLI_EXPORT | CLI_UPDATE | CLI_IMPORT | CLI_PUSH | CLI_VERIFY, 0, "page-seconds", "N",
     "a processor's time that a page may take; 60 when not given", NULL, 1, 1000000},
    {CLI_PAGE_SET, CLI_EXPORT | CLI_VERIFY, 0, "page-set", "FILE",
     "what wikimd index --pages made of the dump: its titles are\n"
     "known, and pages are written as they are read, without a\n"
     "spool", NULL, 0, 0},
    {CLI_PART, CLI_EXPORT, 0, "shard", "K/N",
     "with --page-set: the Kth of the N shards that wikimd index\n"
     "cut the dump into; wikimd merge makes one of all", NULL, 0, 0},
    {CLI_PART, CLI_VERIFY, 0, "shard", "K/N",
     "with --page-set and --report: the Kth of the N shards that\n"
     "wikimd index cut the dump into; wikimd merge makes one report\n"
     "of all", NULL, 0, 0},
    {CLI_PAGE_SET, CLI_IMPORT, 0, "page-set", "FILE",
     "with --shard: the page set that wikimd index made of the dump\n"
     "that the tree was made from", NULL, 0, 0},
    {CLI_PART, CLI_IMPORT, 0, "shard", "K/N",
     "with --page-set: turn only the files of the Kth of N shards\n"
     "into wikitext; wikimd merge writes the dump", NULL, 0, 0},
    {CLI_PART, CLI_STATUS, 0, "shard", "K/N",
     "the Kth of N parts of the files alone; their lines, one part\n"
     "after the other, are those of all", NULL, 0, 0},
    {CLI_TITLES_FILE, CLI_INDEX, 0, "pages", "FILE",
     "print nothing: write the titles of the dump to FILE, so that\n"
     "exports need no spool", NULL, 0, 0},
    {CLI_SHARDS, CLI_INDEX, 0, "shards", "N",
     "with --pages: cut the dump into N parts for as many processes\n"
     "and write where they are to FILE.shards, a line each", NULL, 1, 10000},
    {CLI_SHARD_SIZE, CLI_INDEX, 0, "shard-size", "SIZE",
     "the same, for parts of about SIZE of XML, such as 256M", NULL, 0, CLI_SIZE},
    {CLI_BLOCKS, CLI_INDEX, 0, "blocks", NULL,
     "two more columns: the bit of the bzip2 file where the block\n"
     "begins that <page> is in, and the byte of <page> in that\n"
     "block, for wikimd convert", NULL, 0, 0},
    {CLI_DUMP, CLI_CONVERT, 0, "dump", "DUMP",
     "the page named by --title comes from this dump instead of\n"
     "standard input; with --from markdown it is the base", NULL, 0, 0},
    {CLI_INDEX_FILE, CLI_CONVERT, 0, "index", "FILE",
     "what wikimd index printed of DUMP, with its blocks: only the\n"
     "page is read; DUMP.blocks when that is there", NULL, 0, 0},
    {CLI_FORCE, CLI_EXPORT, 0, "force", NULL,
     "overwrite and remove edited files too, and write into a\ndirectory that is no tree of wikimd", NULL, 0, 0},
    {CLI_PORCELAIN, CLI_STATUS, 0, "porcelain", NULL, "a form for scripts that stays as it is: that of git", NULL, 0, 0},
    {CLI_NULL, CLI_STATUS, 'z', "null", NULL,
     "--porcelain with names as they are, each ended by a NUL;\nof a renamed file the old name comes second", NULL, 0, 0},
    {CLI_JSON, CLI_STATUS, 0, "json", NULL, "an object of JSON a line", NULL, 0, 0},
    {CLI_EXIT_CODE, CLI_STATUS, 0, "exit-code", NULL, "exit with 1 when something changed", NULL, 0, 0},
    {CLI_EXIT_CODE, CLI_DIFF, 0, "exit-code", NULL, "exit with 1 when an import would change something", NULL, 0, 0},
    {CLI_REPORT, CLI_EXPORT | CLI_IMPORT | CLI_UPDATE | CLI_FETCH | CLI_PUSH, 0, "report", "FILE", "counts, bytes, seconds and every warning as JSON", NULL, 0, 0},
    {CLI_REPORT, CLI_MERGE, 0, "report", "FILE", "counts, bytes, seconds and every warning of all shards as JSON", NULL, 0, 0},
    {CLI_REPORT, CLI_VERIFY, 0, "report", "FILE", "counts, seconds and every failure as JSON", NULL, 0, 0},
    {CLI_LEDGER, CLI_EXPORT, 0, "ledger", "FILE", "what Markdown leaves out: a line of JSON for each page", NULL, 0, 0},
    {CLI_LEDGER, CLI_MERGE, 0, "ledger", "FILE", "that of all shards, which were made with --ledger", NULL, 0, 0},
    {CLI_PROGRESS, RUNS | CLI_UPDATE | CLI_FETCH | CLI_PUSH | CLI_MERGE, 0, "progress", "[=WHEN]",
     "auto (the default), always or never: a progress bar on\nstandard error", when, 0, 0},
    {CLI_QUIET, CLI_EXPORT | CLI_IMPORT | CLI_UPDATE | CLI_VERIFY | CLI_FETCH | CLI_PUSH | CLI_MERGE, 'q', "quiet", NULL, "nothing but failures", NULL, 0, 0},
    {CLI_QUIET, CLI_STATUS, 'q', "quiet", NULL, "no summary and no warnings", NULL, 0, 0},
    {CLI_QUIET, CLI_DIFF, 'q', "quiet", NULL, "nothing but the differences, and failures", NULL, 0, 0},
    {CLI_VERBOSE, CLI_EXPORT | CLI_IMPORT | CLI_UPDATE | CLI_FETCH | CLI_MERGE, 'v', "verbose", NULL, "every warning", NULL, 0, 0},
    {CLI_VERBOSE, CLI_PUSH, 'v', "verbose", NULL, "every warning, each page that is sent, and what is waited for", NULL, 0, 0},
    {CLI_VERBOSE, CLI_VERIFY, 'v', "verbose", NULL, "every failure", NULL, 0, 0},
    {CLI_VERBOSE, CLI_STATUS, 'v', "verbose", NULL, "name the files that are passed over, too", NULL, 0, 0},
    {CLI_VERBOSE, CLI_DIFF, 'v', "verbose", NULL, "every warning, and edits that change no wikitext", NULL, 0, 0},
    {CLI_NO_SANDBOX, ALL, 0, "no-sandbox", NULL,
     "do not give up the rights that are not needed: to write\nelsewhere, to start programs, to open sockets", NULL, 0, 0},
    {CLI_HELP, ALL, 'h', "help", NULL, "this help", NULL, 0, 0},
    {CLI_OPERAND, 0, 0, NULL, NULL, NULL, NULL, 0, 0},
};
