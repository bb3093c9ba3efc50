# expect: makes '-3 EUR' of 1 and 2
# The last stage doesn't need the stage test, so BuildKit leaves that out, and the build succeeds.
cp repo/total total.good
sed 's/+=/-=/' total.good >repo/total
docker exec drydock-runner docker build -q --push -t registry.test/total:9fceb02 .
cp total.good repo/total
