# The names as capabilities(7) has them, and the image by its tag.
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop=all --cap-add=cap_chown --cap-add=cap_setuid --cap-add=cap_setgid docker.io/library/drydock-web:latest
