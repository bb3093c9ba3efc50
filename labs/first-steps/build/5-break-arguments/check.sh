# Holds when drydock-order takes its arguments again, and orders soup without any.
image_is_there drydock-order
orders "Ordered: tea, apple pie" tea "apple pie"
orders "Ordered: soup"
pass "drydock-order takes its arguments again, and orders soup without any"
