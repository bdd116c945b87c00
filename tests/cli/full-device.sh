# results that do not arrive are a failure of the system
if [ ! -c /dev/full ]; then
    echo 'there is no /dev/full'
    exit 77
fi
wikimd --help >/dev/full
