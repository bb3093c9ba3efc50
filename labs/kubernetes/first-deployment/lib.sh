# What these checks share with other labs'.
. "${DRYDOCK_LIB:?}/selector.sh"
