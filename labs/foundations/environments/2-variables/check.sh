# Holds when one container kept the image's currency and two others got theirs from outside.
offers drydock-plain EUR "the Dockerfile sets it; start this container without -e CURRENCY"
offers drydock-passed CHF "export CURRENCY=CHF in your shell, then -e CURRENCY without a value"
offers drydock-set SEK "-e CURRENCY=SEK"
pass "the image decides where you name no currency, and you decide where you do"
