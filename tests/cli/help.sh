# --help lists the commands, the options and the exit codes
wikimd --help
