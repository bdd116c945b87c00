# --help and -h after a command print its options, whatever else is there
wikimd index --help
wikimd export --jobs 2 -h no-such-dump | sed -n '1p;/--jobs/p'
