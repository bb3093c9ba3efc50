# The capabilities' full names, as in capabilities(7), and the image with its tag.
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop=all --cap-add=cap_chown --cap-add=cap_setuid --cap-add=cap_setgid docker.io/library/drydock-web:latest
