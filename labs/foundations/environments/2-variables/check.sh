# Holds when one container kept the image's currency and two others got theirs from docker run.
offers drydock-plain EUR "the Dockerfile sets it; start this container without -e CURRENCY"
offers drydock-passed CHF "export CURRENCY=CHF in your shell, then -e CURRENCY without a value"
offers drydock-set SEK "-e CURRENCY=SEK"
pass "the image's currency applies unless you set another one"
