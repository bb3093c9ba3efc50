FROM python:3.13 AS build
COPY compile.py .
RUN python compile.py "Hello from ARCH" /hello

FROM scratch
COPY --from=build /hello /
ENTRYPOINT ["/hello"]
