# Holds when drydock-order is there, orders soup by itself, and takes dishes as arguments.
image_is_there drydock-order
orders "Ordered: soup"
orders "Ordered: tea, apple pie" tea "apple pie"
pass "drydock-order orders soup by default, and anything else on request"
