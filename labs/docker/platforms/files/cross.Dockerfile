# This stage runs on your processor, whatever the image is for.
FROM --platform=$BUILDPLATFORM python:3.13 AS build
COPY compile.py .
# The processor that the image is for: amd64 or arm64.
ARG TARGETARCH
RUN python compile.py --arch $TARGETARCH "Hello from ARCH" /hello

FROM scratch
COPY --from=build /hello /
ENTRYPOINT ["/hello"]
