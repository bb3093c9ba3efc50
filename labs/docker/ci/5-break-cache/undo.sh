# A new runner, which has built nothing.
./runner.sh >/dev/null
