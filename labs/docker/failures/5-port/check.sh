# Holds when drydock-first answers on 127.0.0.1:8154 and drydock-second on 127.0.0.1:8155.
answers drydock-first 8154
answers drydock-second 8155
pass "drydock-first answers on 8154, drydock-second on 8155"
