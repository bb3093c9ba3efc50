# Helpers of this lab's checks.
. "${DRYDOCK_LIB:?}/image.sh"
