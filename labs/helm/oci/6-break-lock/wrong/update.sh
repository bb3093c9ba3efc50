# expect: says 'Welcome'
# The command that the message names.
helm dependency update shop --plain-http
./deliver.sh
