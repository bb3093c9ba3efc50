# Takes the image from the nodes again.

bash "${DRYDOCK_LIB:?}/forget-images.sh" drydock-voting-blueprint
