# Holds when the same program ran to its end with version 2.0 of the library and failed with 2.1.
library drydock-shop-2.0 2.0
library drydock-shop-2.1 2.1
ended drydock-on-2.0 drydock-shop-2.0 0 '"item"'
ended drydock-on-2.1 drydock-shop-2.1 1 ImportError
pass "the same program runs with version 2.0 of the library and fails with 2.1, on one machine"
