# expect: other layers
# You know the files, so you could write them. That makes another image, with other layers.
mkdir again
cat >again/Dockerfile <<'END'
FROM busybox:1.37
RUN mkdir -p /srv && echo "A blob is named by its checksum," >/srv/one
RUN echo "so it can come from anybody." >/srv/two
CMD ["cat", "/srv/one", "/srv/two"]
END
docker build -t drydock-parcel again
