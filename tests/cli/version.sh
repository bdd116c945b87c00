# --version names the program and its version
wikimd --version
